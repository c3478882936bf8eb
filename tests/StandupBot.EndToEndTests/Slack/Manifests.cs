using System.Reflection;

namespace StandupBot.EndToEndTests.Slack;

/// <summary>The manifests that people give to Slack; the stand-in is set up from the very same.</summary>
internal static class Manifests
{
    public static string OverHttp => Read("manifest.json");

    public static string OverSockets => Read("manifest.socket-mode.json");

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"slack/{name}")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
