using StandupBot.Core.Signals.Lifecycle;
using Xunit;

namespace StandupBot.Tests.Replay;

/// <summary>A company in which all is well hears of no signal.</summary>
public sealed class HealthyCompanyTests
{
    [Fact]
    public async Task Nothing_is_found_in_sixty_working_days()
    {
        var found = (await Replays.Healthy).Output.Signals.Where(line => line.Change == ChangeKind.Opened).Select(line => $"{line.At:s} {line.Key} {line.Why}").ToList();

        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
