using StandupBot.Core.Chat;

namespace StandupBot.Features.Inbox;

/// <summary>What a filled-in form does; one handler a form, or a family of forms.</summary>
public interface IFormHandler
{
    IReadOnlyList<string> FormIds { get; }

    Task<InboundReply> HandleAsync(Actor actor, Inbound.Submission submission, CancellationToken cancellation);
}
