namespace StandupBot.Slack.Receiving;

/// <summary>One request of Slack's as it came: the very bytes that were signed, and the header fields by name in any case.</summary>
public sealed record SlackRequest(ReadOnlyMemory<byte> Body, Func<string, string?> Header)
{
    public static SlackRequest Of(ReadOnlyMemory<byte> body, IEnumerable<KeyValuePair<string, string>> headers)
    {
        Dictionary<string, string> byName = new(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in headers)
            byName[name] = value;
        return new(body, name => byName.GetValueOrDefault(name));
    }
}
