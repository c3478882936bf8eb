using System.Runtime.CompilerServices;
using System.Text.Json;
using StandupBot.Core.Chat;
using StandupBot.Core.Chat.Json;

namespace StandupBot.Slack.Tests.BlockKit;

/// <summary>Every message, form and home view of the product, as the tests of the core keep them.</summary>
internal static class CoreMessages
{
    public static IReadOnlyList<string> Names { get; } = [.. Files().Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    public static Message Message(string name) => ChatJson.ReadMessage(Text(name));

    public static Form Form(string name) => ChatJson.ReadForm(Text(name));

    public static bool IsForm(string name) => JsonDocument.Parse(Text(name)).RootElement.TryGetProperty("fields", out _);

    public static bool IsHome(string name) => name.StartsWith("home", StringComparison.Ordinal);

    private static string Text(string name) => File.ReadAllText(Files().Single(f => Path.GetFileNameWithoutExtension(f) == name));

    private static IEnumerable<string> Files([CallerFilePath] string here = "") => Directory.EnumerateFiles(
            Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "StandupBot.Core.Tests"), "*.json", SearchOption.AllDirectories)
        .Where(f => Path.GetFileName(Path.GetDirectoryName(f)!) == "Snapshots");
}
