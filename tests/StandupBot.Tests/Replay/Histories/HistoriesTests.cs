using StandupBot.Core.Histories;
using Xunit;

namespace StandupBot.Tests.Replay.Histories;

/// <summary>The histories that the signals are tried on are what they claim to be.</summary>
public sealed class HistoriesTests
{
    private static readonly (IReadOnlyList<HistoryEvent> Events, IReadOnlyList<Planted> Planted) Company = PlantedCompany.Build();

    [Fact]
    public void The_healthy_company_is_a_valid_history() => AssertValid(HealthyCompany.Events(60));

    [Fact]
    public void The_planted_company_is_a_valid_history() => AssertValid(Company.Events);

    [Fact]
    public void Every_signal_is_planted_three_times_at_least()
    {
        var counts = Company.Planted.CountBy(planted => planted.Signal).ToDictionary();

        Assert.All(Enumerable.Range(1, 18), number => Assert.True(counts.GetValueOrDefault($"S{number}") >= 3, $"S{number}"));
        Assert.Equal(Company.Planted.Count, Company.Planted.Select(planted => planted.Key).Distinct().Count());
        Assert.All(Company.Planted, planted => Assert.True(planted.Earliest <= planted.Latest));
    }

    [Fact]
    public void Every_planted_key_names_what_the_history_holds() => AssertValid(
    [
        .. Company.Events,
        .. Company.Planted.Select(planted => new HistoryEvent.SignalAction(planted.Key, SignalActionKind.Acknowledge, HealthyCompany.Owner) { At = HistoryScript.At(61, 9) }),
    ]);

    private static void AssertValid(IEnumerable<HistoryEvent> events) =>
        Assert.Equal("", HistoryReader.Read(events.Select(HistoryWriter.Line)) is HistoryReading.Invalid wrong ? wrong.ToString() : "");
}
