using System.Runtime.CompilerServices;

namespace StandupBot.Slack.Tests;

/// <summary>Payloads that were recorded at Slack; they lie beside the project where there are any.</summary>
internal static class SharedPayloads
{
    public static string? Folder { get; } = Find();

    public static IEnumerable<string> In(string folder) => Directory.EnumerateFiles(Path.Combine(Folder!, folder)).Order(StringComparer.Ordinal);

    private static string? Find([CallerFilePath] string here = "")
    {
        for (var at = Directory.GetParent(here); at is not null; at = at.Parent)
            if (Directory.Exists(Path.Combine(at.FullName, "shared", "data", "slack-payloads")))
                return Path.Combine(at.FullName, "shared", "data", "slack-payloads");
        return null;
    }
}
