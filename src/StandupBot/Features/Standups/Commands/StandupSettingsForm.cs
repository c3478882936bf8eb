using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Forms;
using StandupBot.Core.Companies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Standups;
using StandupBot.Features.Commands;
using StandupBot.Features.Inbox;

namespace StandupBot.Features.Standups.Commands;

/// <summary>The settings of a stand-up as they come back: checked as a whole, told by field. An open run keeps its own (behaviour 20).</summary>
public sealed class StandupSettingsForm(
    UnitOfWork work, CallLoader calls, StandupDesk desk, NewStandup begin, NewTeam teams, ChannelNames channels, RuleCheck rules, Replies replies) : IFormHandler
{
    public IReadOnlyList<string> FormIds { get; } = [StandupForm.Id];

    public async Task<InboundReply> HandleAsync(Actor actor, Inbound.Submission submission, CancellationToken cancellation)
    {
        var call = await calls.LoadAsync(actor, submission, cancellation);
        return await TakeAsync(call, submission.State, submission.Values, cancellation) switch
        {
            SettingsAnswer.Wrong wrong => new InboundReply.FormErrors(wrong.ByField),
            SettingsAnswer.Said said => replies.Give(call, said.Reply),
            _ => InboundReply.Done,
        };
    }

    /// <summary>Does what the form says, wherever it was filled in. Saved by whoever calls it.</summary>
    /// <param name="standupId">Empty for a new stand-up.</param>
    public async Task<SettingsAnswer> TakeAsync(Call call, string standupId, IReadOnlyDictionary<string, IReadOnlyList<string>> values, CancellationToken cancellation)
    {
        var standup = standupId.Length == 0 ? null : await desk.FindAsync(standupId, cancellation);
        if (standup is null && standupId.Length > 0)
            return new SettingsAnswer.Said(Reply.Say("There is no such stand-up."));
        var team = TeamOf(call, standup, values);
        var newTeam = standup is null && team is null ? NewTeamOf(values) : null;
        if (team is null && newTeam is null)
            return SettingsAnswer.Wrong.At(TeamField(call), "Choose the team, or name a new one.");
        if (team is not null && call.May.ManageStandup(team) is Permission.Refused no)
            return new SettingsAnswer.Said(Reply.No(no));
        if (newTeam is not null && call.Actor.Member.Role == MemberRole.Guest)
            return new SettingsAnswer.Said(Reply.Say("Guests answer the stand-ups that they were put on; a member can set one up."));
        var zone = team is null ? call.Zone : call.People.ZoneOf(team);
        var reading = StandupSettingsReader.Read(values, zone.Id, standup?.StartsOn ?? call.Today, rules);
        if (reading.Problems.Count > 0)
            return new SettingsAnswer.Wrong(reading.Problems);
        // What a client sends is looked at again: a channel that this person cannot see is none of theirs (behaviour 55).
        if (!await channels.MayChooseAsync(call, reading.Channel, standup?.Channel, cancellation))
            return SettingsAnswer.Wrong.At(StandupForm.Channel, "Choose a channel that you and the bot are in.");
        team ??= await teams.GatherAsync(call, newTeam!, reading.Channel, cancellation);
        return new SettingsAnswer.Said(await SaveAsync(call, standup, team, reading, cancellation));
    }

    private async Task<Reply> SaveAsync(Call call, Standup? standup, Team team, StandupSettingsReading settings, CancellationToken cancellation)
    {
        if (standup is null)
        {
            var begun = await begin.BeginAsync(call, team, settings.Channel, settings.ApplyTo, cancellation);
            return NewStandup.Said(call, begun, team, begun.NextDueAt);
        }

        settings.ApplyTo(standup);
        standup.Channel = settings.Channel;
        var opens = await desk.ReplanAsync(standup.Id, cancellation);
        // The digest time may be another one now.
        work.WakeCompany(call.Company.Id, call.Now);
        return NewStandup.Said(call, standup, team, opens);
    }

    private static Team? TeamOf(Call call, Standup? standup, IReadOnlyDictionary<string, IReadOnlyList<string>> values) => call.People.Team(
        standup?.TeamId ?? (values.TryGetValue(FormFields.Team, out var chosen) && chosen.Count > 0 ? chosen[0] : null));

    private static string? NewTeamOf(IReadOnlyDictionary<string, IReadOnlyList<string>> values) =>
        values.TryGetValue(StandupForm.NewTeam, out var named) && named is [var name, ..] && name.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>Where the form asks for the team: a choice where there are some.</summary>
    private static string TeamField(Call call) => call.People.Teams.Count > 0 ? FormFields.Team : StandupForm.NewTeam;
}

/// <summary>What came of the settings of a stand-up.</summary>
public abstract record SettingsAnswer
{
    private SettingsAnswer() { }

    public sealed record Said(Reply Reply) : SettingsAnswer;

    /// <summary>What is wrong, by field: nothing was changed.</summary>
    public sealed record Wrong(IReadOnlyDictionary<string, string> ByField) : SettingsAnswer
    {
        internal static Wrong At(string field, string problem) => new(new Dictionary<string, string>(StringComparer.Ordinal) { [field] = problem });
    }
}
