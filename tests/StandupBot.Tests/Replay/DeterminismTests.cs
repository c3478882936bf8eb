using StandupBot.Demo;
using StandupBot.Replay.Output;
using Xunit;

namespace StandupBot.Tests.Replay;

/// <summary>Same input, same output, byte for byte.</summary>
public sealed class DeterminismTests
{
    public static TheoryData<string> Names() => SharedHistories.Names();

    [Fact]
    public async Task The_demo_played_twice_gives_the_same_bytes() =>
        AssertSame(await Replays.Demo, await Replayed.OfAsync(DemoHistory.Events(Replays.DemoDay)));

    [Theory, MemberData(nameof(Names))]
    public async Task A_real_history_played_twice_gives_the_same_bytes(string name) =>
        AssertSame(await Replays.Real(name), await Replayed.OfLinesAsync(SharedHistories.Lines(name)));

    internal static void AssertSame(Replayed first, Replayed second)
    {
        var (one, other) = (Written(first), Written(second));

        Assert.Equal(4, one.Count);
        Assert.All(one.Keys, file => Assert.True(one[file].AsSpan().SequenceEqual(other[file]), file));
    }

    private static Dictionary<string, byte[]> Written(Replayed replayed)
    {
        var folder = Directory.CreateTempSubdirectory("standupbot-replay-").FullName;
        try
        {
            ReplayFiles.Write(folder, replayed.Output);
            return Directory.GetFiles(folder).ToDictionary(path => Path.GetFileName(path)!, File.ReadAllBytes, StringComparer.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
