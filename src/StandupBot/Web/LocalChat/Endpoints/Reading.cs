using StandupBot.Core.Chat.Json;
using StandupBot.Core.Commands;

namespace StandupBot.Web.LocalChat.Endpoints;

/// <summary>What the page asks for.</summary>
internal static class Reading
{
    private const int PageSize = 60;

    public static async Task<IResult> DirectoryAsync(ILocalDirectory directory, IServiceProviderIsService services, CancellationToken cancellation) =>
        Json(new DirectoryView((await directory.ReadAsync(cancellation)).Companies, services.IsService(typeof(ILocalRoster))));

    public static IResult Commands() => Json(CommandCatalogue.All.Select(entry =>
        new CommandView($"/{entry.Command} {entry.Verb}".TrimEnd(), entry.Arguments, entry.Sentence)));

    public static async Task<IResult> MessagesAsync(
        Seat seat, ILocalMessages messages, string? channel, long? before, CancellationToken cancellation)
    {
        if (seat.Place(channel) is not { } place)
            return Refusals.NotHere("This channel");
        var read = await messages.ReadAsync(place, before ?? long.MaxValue, PageSize + 1, cancellation);
        var shown = read.Skip(read.Count - PageSize).ToList();
        var threads = (await messages.ThreadsAsync(place.InstallationId, [.. shown.Select(m => m.Id)], cancellation))
            .ToDictionary(thread => thread.RootId);
        return Json(new MessagesView(
            [.. shown.Select(message => MessageView.Of(message, threads.GetValueOrDefault(message.Id)))], read.Count > PageSize));
    }

    public static async Task<IResult> ThreadAsync(Seat seat, ILocalMessages messages, string id, CancellationToken cancellation)
    {
        var root = await messages.FindAsync(seat.Company.InstallationId, id, cancellation);
        if (root is null || !seat.Sees(root) || seat.Place(root.ChannelId) is not { } place)
            return Refusals.NotHere("This message");
        var answers = await messages.ReadThreadAsync(place, id, cancellation);
        return Json(new MessagesView([.. answers.Prepend(root).Select(message => MessageView.Of(message))], Earlier: false));
    }

    public static async Task<IResult> NewestAsync(Seat seat, ILocalMessages messages, CancellationToken cancellation) =>
        Json(await messages.NewestAsync(seat.Company.InstallationId, seat.Member.Id, cancellation));

    internal static IResult Json<T>(T value) => Results.Json(value, ChatJson.Options);

    /// <param name="CanAdd">People and channels can be added from the page.</param>
    private sealed record DirectoryView(IReadOnlyList<LocalCompany> Companies, bool CanAdd);

    /// <param name="Text">What is typed to begin with.</param>
    /// <param name="Rest">What comes after it; empty for nothing.</param>
    private sealed record CommandView(string Text, string Rest, string Does);
}
