using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Tests.Replay.Histories;
using Xunit;

namespace StandupBot.Tests.Replay;

/// <summary>Every trouble that was put into a company on purpose is found, on time.</summary>
public sealed class PlantedCompanyTests
{
    [Fact]
    public async Task Every_planted_trouble_is_found_on_time()
    {
        var opened = (await Replays.Planted).Output.Signals.Where(line => line.Change == ChangeKind.Opened)
            .ToLookup(line => line.Key, line => DateOnly.FromDateTime(line.At.UtcDateTime), StringComparer.Ordinal);

        var missed = PlantedCompany.Build().Planted
            .Where(planted => !opened[planted.Key].Any(day => day >= planted.Earliest && day <= planted.Latest))
            .Select(planted => $"{planted.Key}: {planted.Earliest:O} to {planted.Latest:O}, opened {string.Join(' ', opened[planted.Key].Select(day => $"{day:O}"))}").ToList();

        Assert.True(missed.Count == 0, string.Join('\n', missed));
    }
}
