using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace StandupBot.StandIns.Slack.WebApi;

/// <summary>Cursors as the service has them: opaque, "" at the end, and a page may hold fewer than were asked for.</summary>
internal static class Paging
{
    /// <summary>No page holds more, whatever was asked for: tests see more than one page early.</summary>
    private const int Most = 200;

    public static JsonObject Page<T>(ApiCall call, string name, IReadOnlyList<T> all, Func<T, JsonNode> shown)
    {
        var limit = int.TryParse(call.Text("limit"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 0;
        if (limit > 1000)
            throw new ApiErrorException("invalid_limit");
        if (limit == 0 && all.Count > Most)
            throw new ApiErrorException("limit_required");
        var from = Place(call.Text("cursor"));
        // A page may be short before the end.
        var size = Math.Min(limit == 0 ? Most : limit, Most);
        var page = all.Skip(from).Take(size > 3 ? size - 1 : size).ToList();
        var next = from + page.Count < all.Count ? Cursor(from + page.Count) : "";
        return new JsonObject
        {
            [name] = new JsonArray([.. page.Select(shown)]), ["response_metadata"] = new JsonObject { ["next_cursor"] = next },
        };
    }

    private static string Cursor(int place) => Convert.ToBase64String(Encoding.ASCII.GetBytes($"at:{place.ToString(CultureInfo.InvariantCulture)}"));

    private static int Place(string? cursor)
    {
        if (string.IsNullOrEmpty(cursor))
            return 0;
        try
        {
            return int.Parse(Encoding.ASCII.GetString(Convert.FromBase64String(cursor))[3..], CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            throw new ApiErrorException("invalid_cursor");
        }
    }
}
