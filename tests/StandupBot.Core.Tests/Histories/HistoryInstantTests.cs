using System.Globalization;
using StandupBot.Core.Histories;

namespace StandupBot.Core.Tests.Histories;

public sealed class HistoryInstantTests
{
    [Theory]
    [InlineData("2026-03-29T01:30:00Z", "2026-03-29T01:30:00.0000000")]
    [InlineData("2026-03-29T01:30Z", "2026-03-29T01:30:00.0000000")]
    [InlineData("2026-03-29T07:15:00+05:45", "2026-03-29T01:30:00.0000000")]
    [InlineData("2026-03-28T15:30:00-10:00", "2026-03-29T01:30:00.0000000")]
    [InlineData("2026-03-29T01:30:00.25Z", "2026-03-29T01:30:00.2500000")]
    [InlineData("2026-03-29T01:30:00,123456789Z", "2026-03-29T01:30:00.1234567")]
    [InlineData("2026-03-29T03:30:00+0200", "2026-03-29T01:30:00.0000000")]
    [InlineData("2026-03-29T03:30:00+02", "2026-03-29T01:30:00.0000000")]
    public void An_instant_with_an_offset_becomes_utc(string at, string utc) =>
        Assert.Equal(utc, Read(at).Last<HistoryEvent.MemberLeft>().At.DateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2026-03-29T01:30:00")]
    [InlineData("2026-03-29")]
    [InlineData("2026-03-29 01:30:00Z")]
    [InlineData("2026-02-30T01:30:00Z")]
    [InlineData("2026-03-29T24:00:00Z")]
    [InlineData("2026-03-29T01:60:00Z")]
    [InlineData("2026-03-29T01:30:60Z")]
    [InlineData("2026-03-29T01:30:00+25:00")]
    [InlineData("2026-03-29T01:30:00+02:60")]
    [InlineData("2026-03-29T01:30:00Z\\n")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    [InlineData("9999-12-31T23:59:59-14:00")]
    [InlineData("29.03.2026 01:30")]
    [InlineData("1774747800")]
    [InlineData("")]
    public void Anything_else_is_refused_with_the_form_to_write(string at) =>
        Assert.Contains("is no instant; write ISO 8601 with an offset or Z", Read(at).Message(), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"type":"memberLeft","id":"bo"}""", "line 15: the event has no 'at', which is required")]
    [InlineData("""{"at":null,"type":"memberLeft","id":"bo"}""", "line 15: the event has no 'at', which is required")]
    [InlineData("""{"At":"2026-03-29T01:30:00Z","type":"memberLeft","id":"bo"}""", "it has 'At'")]
    [InlineData("""{"at":1774747800,"type":"memberLeft","id":"bo"}""", "at must be a text in quotes")]
    [InlineData("""{"at":"2026-03-29T01:30:00Z","id":"bo"}""", "the event has no 'type', which is required")]
    [InlineData("""{"at":"2026-03-29T01:30:00Z","typ":"memberLeft","id":"bo"}""", "it has 'typ'")]
    [InlineData("""{"at":"2026-03-29T01:30:00Z","type":7,"id":"bo"}""", "type must be a text in quotes")]
    [InlineData("""{"at":"2026-03-29T01:30:00Z","type":"chekIn"}""", "unknown type 'chekIn'; did you mean 'checkIn'?")]
    [InlineData("""{"at":"2026-03-29T01:30:00Z","type":"poll"}""", "unknown type 'poll'")]
    [InlineData("""{"at":"2026-03-29T01:30:00Z","at":"2026-03-29T01:30:00Z","type":"memberLeft","id":"bo"}""", "field 'at' of memberLeft stands there twice")]
    public void Every_event_says_when_and_what(string line, string message) =>
        Assert.Contains(message, Prelude.WithLine(line).Message(), StringComparison.Ordinal);

    private static HistoryReading Read(string at) => Prelude.WithLine($$"""{"at":"{{at}}","type":"memberLeft","id":"bo"}""");
}
