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
public sealed class StandupSettingsForm(CallLoader calls, StandupDesk desk, NewStandup begin, RuleCheck rules, Replies replies) : IFormHandler
{
    public IReadOnlyList<string> FormIds { get; } = [StandupForm.Id];

    public async Task<InboundReply> HandleAsync(Actor actor, Inbound.Submission submission, CancellationToken cancellation)
    {
        var call = await calls.LoadAsync(actor, submission, cancellation);
        var standup = submission.State.Length == 0 ? null : await desk.FindAsync(submission.State, cancellation);
        if (standup is null && submission.State.Length > 0)
            return replies.Give(call, Reply.Say("There is no such stand-up."));
        if (TeamOf(call, standup, submission) is not { } team)
            return new InboundReply.FormErrors(new Dictionary<string, string> { [FormFields.Team] = "Choose the team." });
        if (call.May.ManageStandup(team) is Permission.Refused no)
            return replies.Give(call, Reply.No(no));
        var reading = StandupSettingsReader.Read(submission.Values, call.People.ZoneOf(team).Id, standup?.StartsOn ?? call.Today, rules);
        if (reading.Problems.Count > 0)
            return new InboundReply.FormErrors(reading.Problems);
        return replies.Give(call, await SaveAsync(call, standup, team, reading, cancellation));
    }

    private async Task<Reply> SaveAsync(Call call, Standup? standup, Team team, StandupSettingsReading settings, CancellationToken cancellation)
    {
        if (standup is null)
            return NewStandup.Said(call, await begin.BeginAsync(call, team, settings.Channel, settings.ApplyTo, cancellation), team);
        settings.ApplyTo(standup);
        standup.Channel = settings.Channel;
        await desk.ReplanAsync(standup.Id, cancellation);
        return NewStandup.Said(call, standup, team);
    }

    private static Team? TeamOf(Call call, Standup? standup, Inbound.Submission submission) => call.People.Team(
        standup?.TeamId ?? (submission.Values.TryGetValue(FormFields.Team, out var chosen) && chosen.Count > 0 ? chosen[0] : null));
}
