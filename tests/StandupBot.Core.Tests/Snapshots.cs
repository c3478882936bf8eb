using System.Runtime.CompilerServices;

namespace StandupBot.Core.Tests;

/// <summary>Compares a text with the one that is checked in beside the test. STANDUPBOT_UPDATE_SNAPSHOTS=1 writes it instead.</summary>
internal static class Snapshots
{
    internal static void Match(string text, string name, [CallerFilePath] string test = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(test)!, "Snapshots", name + ".txt");
        var actual = text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("STANDUPBOT_UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        Assert.True(File.Exists(file), $"There is no snapshot {name}. Set STANDUPBOT_UPDATE_SNAPSHOTS=1, run again and read what was written.");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual);
    }
}
