namespace StandupBot.Web.LocalChat.Endpoints;

/// <param name="ChannelId">Null in the chat with the bot.</param>
/// <param name="ThreadRef">The message that is answered in its thread; null outside a thread.</param>
internal sealed record SayRequest(string? ChannelId, string? ThreadRef, string? Text);

internal sealed record EditRequest(string? Text);

/// <param name="MessageId">The message that the button stood in; null in the home view.</param>
internal sealed record TapRequest(string? ChannelId, string? MessageId, string Action, string Value);

internal sealed record AddMemberRequest(string? Name);

internal sealed record AddChannelRequest(string? Name, IReadOnlyList<string> MemberIds);

internal sealed record SubmitRequest(string FormId, string State, IReadOnlyDictionary<string, IReadOnlyList<string>> Values);
