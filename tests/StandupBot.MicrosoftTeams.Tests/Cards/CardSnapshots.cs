using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace StandupBot.MicrosoftTeams.Tests.Cards;

/// <summary>Compares what is sent with the picture checked in beside the test. STANDUPBOT_UPDATE_SNAPSHOTS=1 writes it anew.</summary>
internal static class CardSnapshots
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Snapshots");

    public static void Match(JsonNode sent, string name)
    {
        var file = Path.Combine(Folder(), name + ".json");
        var drawn = sent.ToJsonString(Readable) + "\n";
        if (Environment.GetEnvironmentVariable("STANDUPBOT_UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Folder());
            File.WriteAllText(file, drawn);
        }

        Assert.True(File.Exists(file), $"There is no snapshot {name}; run once with STANDUPBOT_UPDATE_SNAPSHOTS=1 and read it.");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), drawn);
    }
}
