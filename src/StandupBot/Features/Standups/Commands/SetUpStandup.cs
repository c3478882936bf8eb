using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Forms;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Companies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Standups;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Standups.Commands;

/// <summary>
/// <c>/standup new</c> and <c>edit</c>. In a channel a team's name is enough: the rest has defaults. A name that no team has makes
/// a team of its own, led by whoever asks.
/// </summary>
public sealed class SetUpStandup(UnitOfWork work, StandupChoice choice, NewStandup begin, NewTeam teams, ChannelNames channels) : IVerbs
{
    public IEnumerable<Verb> All => [Verb.Of<StandupCommand.New>(NewAsync), Verb.Of<StandupCommand.Edit>(EditAsync)];

    private async Task<Reply> NewAsync(Call call, StandupCommand.New asked, CancellationToken cancellation)
    {
        if (asked.Team is not { } typed)
            return await OpenAsync(call, new StandupSettings { Zone = call.Zone.Id, Channel = call.Source.ChannelId, Time = asked.At ?? new TimeOnly(9, 0) }, "/standup new", cancellation);
        if (!call.TryTeam(typed, out var team, out var unclear))
            return await NewTeamAsync(call, asked, typed.Text.Trim(), unclear, cancellation);
        if (call.May.ManageStandup(team) is Permission.Refused no)
            return Reply.No(no);
        if (call.Source.ChannelId is not { } channel)
            return await OpenAsync(call, new StandupSettings { Zone = call.People.ZoneOf(team).Id, TeamId = team.Id, Time = asked.At ?? new TimeOnly(9, 0) }, "/standup new", cancellation);
        if (await work.Db.Standups.AnyAsync(s => s.TeamId == team.Id && s.Channel == channel, cancellation))
            return Reply.Say($"{team.Name} has its stand-up here already.", CommandTap.Run("Edit it", $"/standup edit {team.Name}"));
        return await BeginAsync(call, team, channel, asked.At, cancellation);
    }

    /// <summary>A name like one that is known is asked about first: it may be a slip.</summary>
    private async Task<Reply> NewTeamAsync(Call call, StandupCommand.New asked, string name, Reply unclear, CancellationToken cancellation)
    {
        if (call.Actor.Member.Role == MemberRole.Guest)
            return Reply.Say("Guests answer the stand-ups that they were put on; a member can set one up.");
        if (!call.Source.Confirmed && unclear is Reply.Said { Message: { } question } && question.Text.Contains('?', StringComparison.Ordinal))
            return Confirm.Ask(question.Text, $"No, \"{name}\" is a new team", $"/standup new {name}{(asked.At is { } at ? FormattableString.Invariant($" at {at:HH:mm}") : "")}");
        if (call.Source.ChannelId is not { } channel)
            return Reply.Say($"There is no team called {name} yet. Type /standup new {name} in its channel: that sets up both, and the summary goes there.");
        return await BeginAsync(call, await teams.GatherAsync(call, name, channel, cancellation), channel, asked.At, cancellation);
    }

    private async Task<Reply> BeginAsync(Call call, Team team, string channel, TimeOnly? at, CancellationToken cancellation)
    {
        var standup = await begin.BeginAsync(call, team, channel, s => s.Time = at ?? s.Time, cancellation);
        return NewStandup.Said(call, standup, team, standup.NextDueAt);
    }

    private async Task<Reply> EditAsync(Call call, StandupCommand.Edit edit, CancellationToken cancellation)
    {
        switch (await choice.FindAsync(call, edit.Team, "/standup edit", cancellation))
        {
            case ChosenStandup.Unclear unclear:
                return unclear.Reply;
            case ChosenStandup.Found found when call.May.ManageStandup(found.Team) is Permission.Refused no:
                return Reply.No(no);
            case ChosenStandup.Found found:
                return await OpenAsync(call, SettingsOf(found.Standup, call.People.ZoneOf(found.Team).Id), $"/standup edit {found.Team.Name}", cancellation);
            default:
                throw new InvalidOperationException("A stand-up is found or unclear.");
        }
    }

    internal static StandupSettings SettingsOf(Standup standup, string zone) => new()
    {
        StandupId = standup.Id, TeamId = standup.TeamId, Channel = standup.Channel, Time = standup.Time, Rule = standup.Rule, WindowMinutes = standup.WindowMinutes,
        ReminderMinutes = standup.ReminderMinutes, ZoneMode = standup.ZoneMode, DigestTime = standup.DigestTime, Questions = standup.Questions, Zone = zone,
    };

    private async Task<Reply> OpenAsync(Call call, StandupSettings settings, string again, CancellationToken cancellation)
    {
        const string Otherwise = "The settings are a form: tap to open it. In a channel, /standup new and a team's name sets one up with the usual settings.";
        var choices = FormChoices.Of(call.Names) with { Channels = await channels.ForAsync(call, settings.Channel, cancellation) };
        var here = choices.Channels.FirstOrDefault(c => c.Value == settings.Channel)?.Label;
        return new Reply.Opened(
            StandupForm.Of(settings with { NewTeam = here is null ? null : ChannelNames.Spoken(here) }, choices),
            Message.Of(Otherwise, new Block.Paragraph(Otherwise), new Block.Actions([CommandTap.Run("Open the form", again, ButtonStyle.Primary)])));
    }
}
