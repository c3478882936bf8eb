using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using StandupBot.Core.Chat.Json;

namespace StandupBot.Web.LocalChat.Endpoints;

/// <summary>The stream of changes that one member may see. The first event, "hello", says that nothing is missed from then on.</summary>
internal static class Live
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(20);

    public static IResult Events(Seat seat, LocalChatHub hub, ILocalDirectory directory, TimeProvider clock, CancellationToken cancellation) =>
        TypedResults.ServerSentEvents(StreamAsync(seat, hub, directory, clock, cancellation));

    private static async IAsyncEnumerable<SseItem<string>> StreamAsync(
        Seat seat, LocalChatHub hub, ILocalDirectory directory, TimeProvider clock, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var page = hub.Open(seat.Company.InstallationId);
        yield return new SseItem<string>("{}", "hello");
        while (true)
        {
            var more = page.Events.WaitToReadAsync(cancellation).AsTask();
            while (await Task.WhenAny(more, Task.Delay(Heartbeat, clock, cancellation)) != more)
                yield return new SseItem<string>("{}", "beat");
            if (!await more)
                yield break;
            while (page.Events.TryRead(out var happening))
            {
                if (happening.Message is null)
                    await RefreshAsync(seat, directory, cancellation);
                if (happening.Message is null || seat.Sees(happening.Message))
                    yield return Item(happening);
            }
        }
    }

    // Who is where may have changed: the next message is judged by what is true then.
    private static async Task RefreshAsync(Seat seat, ILocalDirectory directory, CancellationToken cancellation)
    {
        var company = (await directory.ReadAsync(cancellation)).Company(seat.Company.InstallationId);
        if (company?.Member(seat.Member.Id) is { } member)
            seat.Take(company, member);
    }

    private static SseItem<string> Item(LocalEvent happening) => happening.Message is { } message
        ? new(JsonSerializer.Serialize(new LiveView(MessageView.Of(message), Thread(happening)), ChatJson.Options), "message")
        : new("{}", "directory");

    private static ThreadView? Thread(LocalEvent happening) => happening.Thread is { } thread ? ThreadView.Of(thread) : null;

    private sealed record LiveView(MessageView Message, ThreadView? Thread);
}
