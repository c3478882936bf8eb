using Microsoft.AspNetCore.Mvc;

namespace StandupBot.Web.LocalChat.Endpoints;

/// <summary>A person writes, edits or takes back; a text that begins with a slash is a command and goes to the bot alone.</summary>
internal static class Saying
{
    public static async Task<IResult> SayAsync(
        [FromHeader(Name = Acting.Key)] Guid key, SayRequest request, Seat seat, Conversation conversation, CancellationToken cancellation)
    {
        if (Written.Refusal(request.Text) is { } reason)
            return Refusals.Invalid(reason);
        if (seat.Place(request.ChannelId) is not { } place)
            return Refusals.NotHere("This channel");
        var text = Written.Clean(request.Text!);
        if (SlashCommand.In(text) is { } command)
            return command.IsKnown
                ? Reading.Json(await conversation.CommandAsync(Acting.EventKey(key), place, command, cancellation))
                : Refusals.Invalid($"There is no /{command.Name} here. Try /goals or /standup, or begin with another character.");
        if (request.ThreadRef is { } root && !await conversation.IsRootAsync(place, root, cancellation))
            return Refusals.NotHere("This thread");
        return Reading.Json(await conversation.SayAsync(Acting.EventKey(key), place, request.ThreadRef, text, cancellation));
    }

    public static async Task<IResult> EditAsync(
        [FromHeader(Name = Acting.Key)] Guid key, string id, EditRequest request, Seat seat, Conversation conversation,
        CancellationToken cancellation)
    {
        if (Written.Refusal(request.Text) is { } reason)
            return Refusals.Invalid(reason);
        if (await conversation.FindAsync(id, cancellation) is not { DeletedAt: null } message)
            return Refusals.NotHere("This message");
        return message.AuthorId == seat.Member.Id
            ? Reading.Json(await conversation.EditAsync(Acting.EventKey(key), message, Written.Clean(request.Text!), cancellation))
            : Refusals.NotYours();
    }

    public static async Task<IResult> DeleteAsync(
        [FromHeader(Name = Acting.Key)] Guid key, string id, Seat seat, Conversation conversation, CancellationToken cancellation)
    {
        if (await conversation.FindAsync(id, cancellation) is not { } message)
            return Refusals.NotHere("This message");
        return message.AuthorId == seat.Member.Id || message.IsPrivate
            ? Reading.Json(await conversation.DeleteAsync(Acting.EventKey(key), message, cancellation))
            : Refusals.NotYours();
    }
}
