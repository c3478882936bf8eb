using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Delivery;
using StandupBot.Features.Answers;
using StandupBot.Features.Commands;
using StandupBot.Features.Home;

namespace StandupBot.Features.Inbox;

/// <summary>Seen before? Who is it? Which handler? Then one save: the event, its effect and its messages together.</summary>
public sealed class InboundRouter(
    UnitOfWork work, TextHandler texts, CommandHandler commands, HomeHandler home,
    IEnumerable<IActionHandler> actions, IEnumerable<IFormHandler> forms, ILogger<InboundRouter> logger)
{
    public async Task<InboundReply> HandleAsync(Inbound inbound, CancellationToken cancellation)
    {
        if (await work.Db.HandledEvents.AnyAsync(h => h.InstallationId == inbound.InstallationId && h.Key == inbound.EventKey, cancellation))
            return InboundReply.Done;
        if (await WhoAsync(inbound, cancellation) is not { } actor)
            return InboundReply.Done;
        work.Db.HandledEvents.Add(new HandledEvent { InstallationId = inbound.InstallationId, Key = inbound.EventKey, At = work.Now });
        var reply = await DispatchAsync(actor, inbound, cancellation);
        // A form that comes back with problems changed nothing, nor did what came too early; the same one may be sent again.
        if (reply is InboundReply.FormErrors or InboundReply.TooEarly)
            return reply;
        await work.SaveAsync(cancellation);
        return reply;
    }

    private async Task<Actor?> WhoAsync(Inbound inbound, CancellationToken cancellation)
    {
        // The company is not known yet: it follows from the member, whom the platform has verified.
        var member = await work.Db.Members.IgnoreQueryFilters()
            .FirstOrDefaultAsync(m => m.Id == inbound.MemberId && m.InstallationId == inbound.InstallationId, cancellation);
        if (member is not { IsActive: true })
        {
            InboxLog.Stranger(logger, inbound.EventKey, inbound.MemberId);
            return null;
        }

        work.ActFor(member.CompanyId);
        work.Hear(inbound.At);
        member.MarkReachable();
        return new Actor(await work.CompanyAsync(cancellation), member);
    }

    private Task<InboundReply> DispatchAsync(Actor actor, Inbound inbound, CancellationToken cancellation) => inbound switch
    {
        Inbound.Text text when TypedCommand.Read(text) is { } command => commands.HandleAsync(actor, command, cancellation),
        Inbound.Text text => texts.HandleAsync(actor, text, cancellation),
        Inbound.Deletion deletion => texts.WithdrawAsync(actor, deletion, cancellation),
        Inbound.Command command => commands.HandleAsync(actor, command, cancellation),
        Inbound.Action action when actions.FirstOrDefault(h => h.Names.Contains(action.Name)) is { } handler => handler.HandleAsync(actor, action, cancellation),
        Inbound.Submission submission when forms.FirstOrDefault(h => h.FormIds.Contains(submission.FormId)) is { } handler => handler.HandleAsync(actor, submission, cancellation),
        Inbound.HomeOpened => home.HandleAsync(actor, cancellation),
        _ => Unhandled(inbound),
    };

    private Task<InboundReply> Unhandled(Inbound inbound)
    {
        InboxLog.Unhandled(logger, inbound.EventKey, inbound switch { Inbound.Action a => a.Name, Inbound.Submission s => s.FormId, _ => inbound.GetType().Name });
        return Task.FromResult(InboundReply.Done);
    }
}
