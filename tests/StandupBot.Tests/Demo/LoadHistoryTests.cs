using StandupBot.Core.Histories;
using StandupBot.Demo;
using Xunit;

namespace StandupBot.Tests.Demo;

public sealed class LoadHistoryTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(10, 7, 3)]
    [InlineData(30, 40, 8)]
    public void It_is_a_valid_history_of_any_size(int days, int members, int teams)
    {
        var reading = HistoryReader.Read(LoadHistory.Events(days, members, teams, 1).Select(HistoryWriter.Line));

        Assert.Equal("", reading is HistoryReading.Invalid wrong ? wrong.ToString() : "");
    }

    [Fact]
    public void The_seed_decides()
    {
        Assert.Equal(Lines(7), Lines(7));
        Assert.NotEqual(Lines(7), Lines(8));
    }

    [Fact]
    public void Nine_of_ten_answer() => Assert.InRange(
        LoadHistory.Events(7, 200, 20, 1).Count(happened => happened is HistoryEvent.CheckIn or HistoryEvent.Reply), 850, 950);

    [Fact]
    public void Ninety_days_of_two_hundred_people_are_read_in_seconds()
    {
        var text = string.Join('\n', LoadHistory.Events(90, 200, 20, 1).Select(HistoryWriter.Line));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.IsType<HistoryReading.Valid>(HistoryReader.Read(new StringReader(text)));

        TestContext.Current.SendDiagnosticMessage($"{text.Length / 1_000_000.0:0.0} MB in {watch.ElapsedMilliseconds} ms");
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }

    private static IEnumerable<string> Lines(int seed) => LoadHistory.Events(5, 6, 2, seed).Select(HistoryWriter.Line);
}
