using StandupBot.Core.Histories;

namespace StandupBot.Core.Tests.Histories;

/// <summary>A small company in which everything that a line can name exists, so that a test adds the one line that matters.</summary>
internal static class Prelude
{
    public const string At = "2026-03-02T09:30:00+01:00";

    public static readonly IReadOnlyList<string> Lines =
    [
        """{"at":"2026-03-01T08:00:00+01:00","type":"company","id":"c1","name":"Nordlicht Roasters","owner":"ana","timeZone":"Europe/Berlin"}""",
        """{"at":"2026-03-01T08:00:00+01:00","type":"member","id":"ana","name":"Ana","role":"owner"}""",
        """{"at":"2026-03-01T08:00:00+01:00","type":"member","id":"bo","name":"Bo","timeZone":"Europe/Lisbon"}""",
        """{"at":"2026-03-01T08:00:00+01:00","type":"member","id":"cleo","name":"Cleo"}""",
        """{"at":"2026-03-01T08:00:00+01:00","type":"team","id":"roast","name":"Roasting","lead":"bo","members":["ana","bo","cleo"]}""",
        """{"at":"2026-03-01T08:00:00+01:00","type":"team","id":"shop","name":"Shop","lead":"cleo","members":["cleo"]}""",
        """{"at":"2026-03-01T08:00:00+01:00","type":"standup","id":"s1","team":"roast","channel":"roasting","time":"09:00"}""",
        """{"at":"2026-03-01T08:05:00+01:00","type":"objective","id":"A1","title":"Be the roaster of the region"}""",
        """{"at":"2026-03-01T08:05:00+01:00","type":"objective","id":"A2","title":"Twenty cafes","parent":"A1","team":"roast"}""",
        """{"at":"2026-03-01T08:05:00+01:00","type":"objective","id":"A3","title":"Less waste","parent":"A2","team":"roast"}""",
        """{"at":"2026-03-02T09:10:00+01:00","type":"checkIn","standup":"s1","by":"bo","items":[{"text":"Cupped six samples"}],"roadblocks":[{"id":"r1","text":"The scale is broken"}]}""",
        """{"at":"2026-03-02T09:20:00+01:00","type":"dependency","id":"d1","fromTeam":"shop","to":"roast","text":"Labels for the spring blend","by":"cleo"}""",
        """{"at":"2026-03-02T09:20:00+01:00","type":"commitment","id":"k1","customer":"Cafe Mole","what":"40 kg a week","due":"2026-04-01","owner":"cleo"}""",
        """{"at":"2026-03-02T09:20:00+01:00","type":"mention","id":"m1","by":"cleo","text":"Wants smaller bags","theme":"small bags"}""",
    ];

    /// <summary>Reads the prelude and one line more. The line is the rest of an event: what stands there has neither "at" nor "type".</summary>
    public static HistoryReading With(string type, string fields) => WithLine($$"""{"at":"{{At}}","type":"{{type}}",{{fields}}}""");

    public static HistoryReading WithLine(string line) => HistoryReader.Read([.. Lines, line]);

    public static HistoryEvent Last(this HistoryReading reading) =>
        reading is HistoryReading.Valid valid ? valid.Events[^1] : throw new Xunit.Sdk.XunitException(reading.ToString()!);

    public static T Last<T>(this HistoryReading reading) where T : HistoryEvent =>
        Assert.IsType<T>(reading.Last());

    public static string Message(this HistoryReading reading) => Assert.IsType<HistoryReading.Invalid>(reading).ToString();
}
