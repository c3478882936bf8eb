using StandupBot.Core.Chat;
using StandupBot.Core.Standups;
using StandupBot.Features.Inbox;

namespace StandupBot.Features.Answers;

/// <summary>What is said when an answer came in: its place in the thread, the channel message soon, and a word to the member.</summary>
public sealed class AnswerMessages(UnitOfWork work)
{
    public Task RecordedAsync(Actor actor, Run run, CheckIn checkIn, bool confirm, CancellationToken cancellation)
    {
        work.WakeStandup(run.StandupId, work.Now.AddSeconds(3));
        return Task.CompletedTask;
    }

    public Task WithdrawnAsync(Actor actor, Run run, CheckIn checkIn, CancellationToken cancellation)
    {
        work.WakeStandup(run.StandupId, work.Now.AddSeconds(3));
        return Task.CompletedTask;
    }

    public void Refused(Actor actor, Run run, string key, string reason) =>
        Tell(actor, $"{run.Id}/{actor.Id}/refused/{key}", Message.Of(reason));

    public void NothingAsked(Actor actor, string key) =>
        Tell(actor, $"{actor.Id}/nothing-asked/{key}", Message.Of("No stand-up is open for you right now, so there is nothing to answer."));

    private void Tell(Actor actor, string key, Message message) =>
        work.Post(actor.Company.Id, actor.Member.InstallationId, new Outgoing(key, MessageKind.Notice, new Destination.Direct(actor.Id), message));
}
