using StandupBot.Core.Chat;

namespace StandupBot.Web.LocalChat.Endpoints;

/// <summary>
/// What the seated member writes. It is kept first, so that no word is lost, then shown to everybody who may read it, then heard by the
/// bot. If the last step fails, the same key again makes up for it.
/// </summary>
internal sealed class Conversation(Seat seat, ILocalMessages messages, LocalPostbox postbox, IInbox inbox, TimeProvider clock)
{
    public async ValueTask<InboundReply> SayAsync(string key, LocalPlace place, string? threadRef, string text, CancellationToken cancellation)
    {
        var kept = await postbox.AddAsync(
            new LocalMessage
            {
                InstallationId = place.InstallationId,
                Id = key,
                ChannelId = place.ChannelId,
                OnlyFor = place.ChannelId is null ? place.MemberId : null,
                ThreadRef = threadRef,
                AuthorId = place.MemberId,
                AuthorName = seat.Member.Name,
                Message = Message.Of(text),
                At = clock.GetUtcNow(),
            },
            cancellation);
        return await HearAsync(key, kept, edited: false, cancellation);
    }

    public async ValueTask<InboundReply> EditAsync(string key, LocalMessage message, string text, CancellationToken cancellation)
    {
        var edited = message.Edited(Message.Of(text), clock.GetUtcNow());
        await postbox.UpdateAsync(edited, cancellation);
        return await HearAsync(key, edited, edited: true, cancellation);
    }

    public async ValueTask<InboundReply> DeleteAsync(string key, LocalMessage message, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        await postbox.UpdateAsync(message.Deleted(now), cancellation);
        // A private reply is only put away; what a person wrote is withdrawn (behaviour 35).
        return message.AuthorId is null
            ? InboundReply.Done
            : await inbox.ReceiveAsync(
                new Inbound.Deletion(key, message.InstallationId, seat.Member.Id, now, message.Id), cancellation);
    }

    public ValueTask<InboundReply> CommandAsync(string key, LocalPlace place, SlashCommand command, CancellationToken cancellation) =>
        inbox.ReceiveAsync(
            new Inbound.Command(
                key, place.InstallationId, place.MemberId, clock.GetUtcNow(), place.ChannelId, command.Name, command.Arguments, Trigger: key),
            cancellation);

    /// <summary>The message that a thread may hang under, if it is one in this place.</summary>
    public async Task<bool> IsRootAsync(LocalPlace place, string id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is { ThreadRef: null, IsPrivate: false } root && root.ChannelId == place.ChannelId;

    /// <summary>The message, if the seated member may see it.</summary>
    public async Task<LocalMessage?> FindAsync(string id, CancellationToken cancellation) =>
        await messages.FindAsync(seat.Company.InstallationId, id, cancellation) is { } message && seat.Sees(message) ? message : null;

    private ValueTask<InboundReply> HearAsync(string key, LocalMessage message, bool edited, CancellationToken cancellation) =>
        inbox.ReceiveAsync(
            new Inbound.Text(
                key, message.InstallationId, seat.Member.Id, clock.GetUtcNow(),
                message.ChannelId, message.ThreadRef, message.Id, message.Message.Text, edited),
            cancellation);
}
