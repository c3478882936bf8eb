using System.Text;

namespace StandupBot.Slack.Receiving;

/// <summary>A form body. The last of two fields with the same name holds; what cannot be read stays as it is, so that nothing here throws.</summary>
internal static class SlackForm
{
    private const int MostFields = 200;

    internal static IReadOnlyDictionary<string, string> Read(ReadOnlySpan<byte> body)
    {
        Dictionary<string, string> fields = new(StringComparer.Ordinal);
        foreach (var pair in Encoding.UTF8.GetString(body).Split('&', MostFields, StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
                fields[Plain(pair[..equals])] = Plain(pair[(equals + 1)..]);
        }

        return fields;
    }

    private static string Plain(string coded) => Uri.UnescapeDataString(coded.Replace('+', ' '));
}
