using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using StandupBot.Core.Chat;

namespace StandupBot.Web.LocalChat.Endpoints;

/// <summary>What a person does to what the bot shows. The key makes a repeat of the same request harmless.</summary>
internal static class Acting
{
    internal const string Key = "Idempotency-Key";

    public static async Task<IResult> TapAsync(
        [FromHeader(Name = Key)] Guid key, TapRequest tap, Seat seat, Conversation conversation, IInbox inbox, TimeProvider clock,
        CancellationToken cancellation)
    {
        if (seat.Place(tap.ChannelId) is not { } place)
            return Refusals.NotHere("This channel");
        if (tap.MessageId is { } id && await conversation.FindAsync(id, cancellation) is null)
            return Refusals.NotHere("This message");
        return Reading.Json(await inbox.ReceiveAsync(
            new Inbound.Action(
                EventKey(key), place.InstallationId, place.MemberId, clock.GetUtcNow(),
                tap.ChannelId, tap.MessageId, tap.Action, tap.Value, Trigger: EventKey(key)),
            cancellation));
    }

    public static async Task<IResult> SubmitAsync(
        [FromHeader(Name = Key)] Guid key, SubmitRequest form, Seat seat, IInbox inbox, TimeProvider clock, CancellationToken cancellation) =>
        Reading.Json(await inbox.ReceiveAsync(
            new Inbound.Submission(
                EventKey(key), seat.Company.InstallationId, seat.Member.Id, clock.GetUtcNow(), form.FormId, form.State, form.Values),
            cancellation));

    public static async Task<IResult> OpenHomeAsync(
        [FromHeader(Name = Key)] Guid key, Seat seat, IInbox inbox, TimeProvider clock, CancellationToken cancellation) =>
        Reading.Json(await inbox.ReceiveAsync(
            new Inbound.HomeOpened(EventKey(key), seat.Company.InstallationId, seat.Member.Id, clock.GetUtcNow()), cancellation));

    internal static string EventKey(Guid key) => key.ToString("D", CultureInfo.InvariantCulture);
}
