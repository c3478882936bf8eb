using StandupBot.Core.Chat;

namespace StandupBot.Web.LocalChat.Endpoints;

/// <summary>A message as the page gets it.</summary>
internal sealed record MessageView(
    string Id, long Sequence, string? ChannelId, bool Private, string? ThreadRef, string? AuthorId, string? AuthorName, MessageKind? Kind,
    string Text, IReadOnlyList<Block> Blocks, DateTimeOffset At, DateTimeOffset? EditedAt, bool Deleted, ThreadView? Thread)
{
    public static MessageView Of(LocalMessage message, LocalThread? thread = null) => new(
        message.Id, message.Sequence, message.ChannelId, message.IsPrivate, message.ThreadRef, message.AuthorId, message.AuthorName,
        message.Kind, message.Message.Text, message.Message.Blocks, message.At, message.EditedAt, message.DeletedAt is not null,
        thread is null ? null : ThreadView.Of(thread));
}

/// <summary>The answers under a message: how many, and when the newest came.</summary>
internal sealed record ThreadView(string RootId, int Count, DateTimeOffset LastAt)
{
    public static ThreadView Of(LocalThread thread) => new(thread.RootId, thread.Count, thread.LastAt);
}

/// <summary>A stretch of messages, oldest first; Earlier says whether there are older ones.</summary>
internal sealed record MessagesView(IReadOnlyList<MessageView> Messages, bool Earlier);
