using Microsoft.AspNetCore.Mvc;
using StandupBot.Core.Chat;

namespace StandupBot.Web.LocalChat.Endpoints;

/// <summary>People and channels that are added from the page; the open pages are told.</summary>
internal static class Adding
{
    private const int LongestName = 80;

    public static async Task<IResult> MemberAsync(
        [FromHeader(Name = Acting.Key)] Guid key, AddMemberRequest request, Seat seat, ILocalRoster roster, LocalChatHub hub,
        CancellationToken cancellation)
    {
        var name = Tidy(request.Name);
        var refusal = Refusal(name) ?? await roster.AddMemberAsync(seat.Place(null)!, Acting.EventKey(key), name, cancellation);
        return Answer(seat, hub, refusal);
    }

    public static async Task<IResult> ChannelAsync(
        [FromHeader(Name = Acting.Key)] Guid key, AddChannelRequest request, Seat seat, ILocalRoster roster, LocalChatHub hub,
        CancellationToken cancellation)
    {
        var name = Tidy(request.Name).TrimStart('#').Replace(' ', '-').ToLowerInvariant();
        string[] members = [.. request.MemberIds.Append(seat.Member.Id).Distinct().Where(id => seat.Company.Member(id) is not null)];
        var refusal = Refusal(name) ?? await roster.AddChannelAsync(seat.Place(null)!, Acting.EventKey(key), name, members, cancellation);
        return Answer(seat, hub, refusal);
    }

    private static IResult Answer(Seat seat, LocalChatHub hub, string? refusal)
    {
        if (refusal is not null)
            return Reading.Json<InboundReply>(new InboundReply.FormErrors(new Dictionary<string, string> { ["name"] = refusal }));
        hub.PublishDirectory(seat.Company.InstallationId);
        return Reading.Json(InboundReply.Done);
    }

    private static string Tidy(string? name) => string.Join(' ', Written.Clean(name ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string? Refusal(string name) =>
        Written.Refusal(name) is not null ? "Write a name."
        : name.Length > LongestName ? "A name has at most 80 characters."
        : null;
}
