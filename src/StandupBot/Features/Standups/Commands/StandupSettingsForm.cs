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
        var standup = submission.State.Length == 0 ? null : await desk.FindAsync(submission.State, cancellation);
        if (standup is null && submission.State.Length > 0)
            return replies.Give(call, Reply.Say("There is no such stand-up."));
        var team = TeamOf(call, standup, submission);
        var newTeam = standup is null && team is null ? NewTeamOf(submission) : null;
        if (team is null && newTeam is null)
            return new InboundReply.FormErrors(new Dictionary<string, string> { [TeamField(call)] = "Choose the team, or name a new one." });
        if (team is not null && call.May.ManageStandup(team) is Permission.Refused no)
            return replies.Give(call, Reply.No(no));
        if (newTeam is not null && call.Actor.Member.Role == MemberRole.Guest)
            return replies.Give(call, Reply.Say("Guests answer the stand-ups that they were put on; a member can set one up."));
        var zone = team is null ? call.Zone : call.People.ZoneOf(team);
        var reading = StandupSettingsReader.Read(submission.Values, zone.Id, standup?.StartsOn ?? call.Today, rules);
        if (reading.Problems.Count > 0)
            return new InboundReply.FormErrors(reading.Problems);
        // What a client sends is looked at again: a channel that this person cannot see is none of theirs (behaviour 55).
        if (!await channels.MayChooseAsync(call, reading.Channel, standup?.Channel, cancellation))
            return new InboundReply.FormErrors(new Dictionary<string, string> { [StandupForm.Channel] = "Choose a channel that you and the bot are in." });
        team ??= await teams.GatherAsync(call, newTeam!, reading.Channel, cancellation);
        return replies.Give(call, await SaveAsync(call, standup, team, reading, cancellation));
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

    private static Team? TeamOf(Call call, Standup? standup, Inbound.Submission submission) => call.People.Team(
        standup?.TeamId ?? (submission.Values.TryGetValue(FormFields.Team, out var chosen) && chosen.Count > 0 ? chosen[0] : null));

    private static string? NewTeamOf(Inbound.Submission submission) =>
        submission.Values.TryGetValue(StandupForm.NewTeam, out var named) && named is [var name, ..] && name.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>Where the form asks for the team: a choice where there are some.</summary>
    private static string TeamField(Call call) => call.People.Teams.Count > 0 ? FormFields.Team : StandupForm.NewTeam;
}
