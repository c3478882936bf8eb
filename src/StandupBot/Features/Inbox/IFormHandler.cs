using StandupBot.Core.Chat;

namespace StandupBot.Features.Inbox;

/// <summary>What a filled-in form does; one handler a form.</summary>
public interface IFormHandler
{
    string FormId { get; }

    Task<InboundReply> HandleAsync(Actor actor, Inbound.Submission submission, CancellationToken cancellation);
}
