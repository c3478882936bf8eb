using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StandupBot.Slack.Api;

/// <summary>Lists of the Web API, read to their last page; a page that has to wait is read when Slack says.</summary>
internal sealed class SlackPages(SlackCall call, TimeProvider clock)
{
    /// <summary>Slack advises pages of at most 200.</summary>
    private const int PageSize = 200;

    private const int MostWaits = 5;

    /// <summary>A named part of an answer; null where it is not there.</summary>
    internal static T? Part<T>(JsonElement json, string part)
        where T : class => json.At(part) is { ValueKind: not JsonValueKind.Null } found ? found.Deserialize<T>(SlackJson.Options) : null;

    internal async IAsyncEnumerable<T> ReadAsync<T>(
        SlackMethod method, AuthenticationHeaderValue bearer, JsonObject arguments, string part, [EnumeratorCancellation] CancellationToken cancellation)
    {
        arguments["limit"] = PageSize;
        for (string? cursor = null; ; )
        {
            arguments["cursor"] = cursor;
            var page = await PageAsync<T>(method, bearer, arguments, part, cancellation);
            foreach (var item in page.Items)
                yield return item;
            // A page may hold fewer than were asked for and still not be the last one.
            if (string.IsNullOrEmpty(page.Next) || page.Next == cursor)
                yield break;
            cursor = page.Next;
        }
    }

    private async Task<Page<T>> PageAsync<T>(SlackMethod method, AuthenticationHeaderValue bearer, JsonObject arguments, string part, CancellationToken cancellation)
    {
        for (var wait = 1; ; wait++)
        {
            var reply = await call.SendAsync(method, bearer, arguments, json => PageOf<T>(json, part), null, cancellation);
            if (reply.Failure is not { Trouble: SlackTrouble.Later } busy || wait > MostWaits)
                return reply.OrThrow();
            await Task.Delay(busy.RetryAfter ?? TimeSpan.FromSeconds(wait), clock, cancellation);
        }
    }

    private static Page<T>? PageOf<T>(JsonElement json, string part) => Part<List<T>>(json, part) is { } items
        ? new Page<T>(items, json.Text("response_metadata", "next_cursor"))
        : null;

    private sealed record Page<T>(IReadOnlyList<T> Items, string? Next);
}
