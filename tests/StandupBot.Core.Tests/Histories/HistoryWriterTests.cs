using StandupBot.Core.Histories;

namespace StandupBot.Core.Tests.Histories;

public sealed class HistoryWriterTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Valid => HistoryLinesTests.Valid;

    [Theory]
    [MemberData(nameof(Valid))]
    public void What_is_written_reads_back_as_the_same_event(string type, string fields)
    {
        var written = HistoryWriter.Line(Prelude.With(type, fields).Last());
        var again = HistoryWriter.Line(Prelude.WithLine(written).Last());

        Assert.Equal(written, again);
        Assert.Equivalent(Prelude.With(type, fields).Last(), Prelude.WithLine(written).Last(), strict: true);
    }

    [Fact]
    public void A_whole_history_reads_back()
    {
        var events = Assert.IsType<HistoryReading.Valid>(HistoryReader.Read(Prelude.Lines)).Events;

        var again = Assert.IsType<HistoryReading.Valid>(HistoryReader.Read(events.Select(HistoryWriter.Line))).Events;

        Assert.Equivalent(events, again, strict: true);
    }

    [Fact]
    public void A_line_has_the_order_of_the_format_and_no_defaults() => Assert.Equal(
        """{"at":"2026-03-02T08:30:00Z","type":"objective","id":"A9","title":"Größe “M” & <small>","parent":"A1","priority":"high","due":"2026-06-30"}""",
        HistoryWriter.Line(Prelude.With("objective", """ "due":"2026-06-30","priority":"high","curve":"linear","parent":"A1","title":"Größe “M” & <small>","id":"A9" """).Last()));

    [Fact]
    public void A_cleared_field_is_written_as_null() => Assert.Equal(
        """{"at":"2026-03-02T08:30:00Z","type":"memberChange","id":"bo","set":{"timeZone":null}}""",
        HistoryWriter.Line(Prelude.With("memberChange", """ "id":"bo","set":{"timeZone":null} """).Last()));
}
