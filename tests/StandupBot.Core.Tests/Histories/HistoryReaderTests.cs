using StandupBot.Core.Histories;

namespace StandupBot.Core.Tests.Histories;

public sealed class HistoryReaderTests
{
    [Fact]
    public void Every_line_gives_one_event_in_order_with_its_number()
    {
        var events = Assert.IsType<HistoryReading.Valid>(HistoryReader.Read(Prelude.Lines)).Events;

        Assert.Equal(Prelude.Lines.Count, events.Count);
        Assert.Equal(Enumerable.Range(1, events.Count), events.Select(line => line.Line));
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 7, 0, 0, TimeSpan.Zero), events[0].At);
        Assert.All(events, line => Assert.Equal(TimeSpan.Zero, line.At.Offset));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Either_line_end_is_read(string end) =>
        Assert.IsType<HistoryReading.Valid>(HistoryReader.Read(new StringReader(string.Join(end, Prelude.Lines) + end)));

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_line() =>
        Assert.IsType<HistoryReading.Valid>(HistoryReader.Read(["\uFEFF" + Prelude.Lines[0], .. Prelude.Lines.Skip(1)]));

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("\uFEFF")]
    public void An_empty_history_is_refused(string text) =>
        Assert.StartsWith("line 1: the history is empty", HistoryReader.Read(new StringReader(text)).Message(), StringComparison.Ordinal);

    [Fact]
    public void Empty_lines_may_end_a_file() =>
        Assert.IsType<HistoryReading.Valid>(HistoryReader.Read([.. Prelude.Lines, "", "  "]));

    [Fact]
    public void An_empty_line_before_an_event_is_named()
    {
        var lines = Prelude.Lines.ToList();
        lines.Insert(3, "");
        lines.Insert(4, "");

        Assert.StartsWith("line 4: the line is empty", HistoryReader.Read(lines).Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_line_is_the_company() =>
        Assert.StartsWith("line 1: the first line is of the type 'member'", HistoryReader.Read(Prelude.Lines.Skip(1)).Message(), StringComparison.Ordinal);

    [Fact]
    public void There_is_one_company() =>
        Assert.Contains("line 15: a second company", Prelude.WithLine(Prelude.Lines[0]).Message(), StringComparison.Ordinal);

    [Fact]
    public void An_owner_who_is_never_declared_is_named_on_the_company_line() =>
        Assert.StartsWith("line 1: owner 'ana' is not declared", HistoryReader.Read(Prelude.Lines.Take(1)).Message(), StringComparison.Ordinal);

    [Fact]
    public void An_owner_who_is_declared_later_is_too_late() =>
        Assert.StartsWith("line 1: owner 'ana' is not declared", HistoryReader.Read(
            [Prelude.Lines[0], Prelude.Lines[1].Replace("08:00:00", "08:00:01", StringComparison.Ordinal)]).Message(), StringComparison.Ordinal);

    [Fact]
    public void Time_may_stand_still_and_never_goes_backwards()
    {
        const string Line = """{"at":"2026-03-02T09:29:59.9999999+01:00","type":"memberLeft","id":"bo"}""";

        var reading = HistoryReader.Read([.. Prelude.Lines, Line.Replace("09:29:59.9999999+01:00", "08:30:00Z", StringComparison.Ordinal), Line]);

        Assert.StartsWith("line 16: time goes backwards: 2026-03-02T08:29:59.9999999Z comes after 2026-03-02T08:30:00Z", reading.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void Time_is_compared_as_instants_and_not_as_text()
    {
        var reading = HistoryReader.Read([.. Prelude.Lines,
            """{"at":"2026-03-02T23:00:00+14:00","type":"memberLeft","id":"bo"}""",
            """{"at":"2026-03-02T00:00:00-11:00","type":"memberLeft","id":"cleo"}"""]);

        Assert.IsType<HistoryReading.Valid>(reading);
    }

    [Theory]
    [InlineData("{\"at\":\"2026-03-02T09:30:00Z\",\"type\":\"reply\"")]
    [InlineData("reply")]
    [InlineData("{} {}")]
    [InlineData("{'at':'2026-03-02'}")]
    [InlineData("{\"at\":\"2026-03-02T09:30:00Z\",}")]
    [InlineData("// a remark")]
    public void A_line_that_is_not_json_is_named(string line) =>
        Assert.StartsWith("line 15: the line is not JSON", Prelude.WithLine(line).Message(), StringComparison.Ordinal);

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"reply\"")]
    [InlineData("7")]
    public void A_line_that_is_no_object_is_named(string line) =>
        Assert.StartsWith("line 15: the line is no object", Prelude.WithLine(line).Message(), StringComparison.Ordinal);

    [Fact]
    public void Half_a_character_is_no_text()
    {
        Assert.Contains("half a character", Prelude.With("reply", """ "standup":"s1","by":"bo","text":"\ud83d" """).Message(), StringComparison.Ordinal);
        Assert.Contains("half a character", Prelude.WithLine("{\"at\":\"\ud83d\"}").Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_very_long_text_is_read_whole()
    {
        var text = new string('x', 100_000);

        Assert.Equal(text, Prelude.With("reply", $$""" "standup":"s1","by":"bo","text":"{{text}}" """).Last<HistoryEvent.Reply>().Text);
    }
}
