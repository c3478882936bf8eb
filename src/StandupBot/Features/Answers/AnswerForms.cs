using StandupBot.Core.Chat;
using StandupBot.Core.Companies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Messages;
using StandupBot.Core.Standups.Messages.AnswerForms;
using StandupBot.Features.Commands;
using StandupBot.Features.Inbox;

namespace StandupBot.Features.Answers;

/// <summary>
/// The answer form: opened for the run that its button names, and taken for that run (behaviours 24, 39). Whether the run still takes
/// answers is decided at submit (behaviour 40): late until the next one opens, then no more.
/// </summary>
public sealed class AnswerForms(
    RunFinder runs, AnswerFormLoader forms, FormAnswer answer, CallLoader calls, Replies replies) : TapHandler(calls, replies), IFormHandler
{
    public override IReadOnlyList<string> Names { get; } = [StandupTaps.Answer];

    public IReadOnlyList<string> FormIds { get; } = [AnswerForm.Id];

    public async Task<InboundReply> HandleAsync(Actor actor, Inbound.Submission submission, CancellationToken cancellation)
    {
        var call = await Calls.LoadAsync(actor, submission, cancellation);
        var (run, team, refusal) = await FindAsync(call, submission.State, cancellation);
        if (run is null || team is null)
            return Replies.Give(call, refusal!);
        var view = await forms.LoadAsync(call, run, team, cancellation);
        switch (AnswerParser.Read(view, submission.Values))
        {
            case AnswerReading.Refused refused:
                return new InboundReply.FormErrors(refused.ByField);
            case AnswerReading.Read read:
                await answer.KeepAsync(call, run, view, read.Draft, cancellation);
                return InboundReply.Done;
            default:
                throw new InvalidOperationException("A submission is read or refused.");
        }
    }

    /// <summary>The form for a run; without a trigger the way to answer in words.</summary>
    public async Task<Reply> OpenAsync(Call call, string runId, CancellationToken cancellation)
    {
        var (run, team, refusal) = await FindAsync(call, runId, cancellation);
        if (run is null || team is null)
            return refusal!;
        var form = AnswerForm.Compose(await forms.LoadAsync(call, run, team, cancellation));
        return new Reply.Opened(form, Message.Of($"{team.Name}: tell me here in your own words what moved, what is next and what is in the way, one line each. Or: /standup answer and the text."));
    }

    protected override Task<Reply> TappedAsync(Call call, string name, IReadOnlyList<string> about, CancellationToken cancellation) =>
        OpenAsync(call, about[0], cancellation);

    private async Task<(Run? Run, Team? Team, Reply? Refusal)> FindAsync(Call call, string runId, CancellationToken cancellation)
    {
        if (await runs.ByIdAsync(runId, cancellation) is not { } run || call.People.Team(run.TeamId) is not { } team)
            return (null, null, Reply.Say("There is no such stand-up."));
        if (!run.Asks(call.Actor.Id) && call.May.AnswerStandup(team) is Permission.Refused no)
            return (null, null, Reply.No(no));
        if (!run.IsOpen && await runs.OfStandupAsync(run.StandupId, cancellation) is { } latest && latest.Id != run.Id)
            return (null, null, Reply.Say(
                FormattableString.Invariant($"The {team.Name} stand-up of {run.Date:ddd d MMMM} is over and the next one has begun, so nothing was kept. Answer that one:"),
                Core.Digests.Phrasing.Tap.On(StandupTaps.Answer, "Answer today's", ButtonStyle.Primary, latest.Id)));
        return (run, team, null);
    }
}
