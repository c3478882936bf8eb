using System.Text;
using StandupBot.Core.Chat;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Core.Signals.Score;
using StandupBot.Replay.Output;
using Xunit;

namespace StandupBot.Tests.Replay.Output;

public sealed class ReplayFilesTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private readonly string folder = Directory.CreateTempSubdirectory("standupbot-replay-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_signal_says_what_changed_why_and_on_what_evidence()
    {
        var line = new SignalLine
        {
            At = Noon.AddMilliseconds(250), Change = ChangeKind.Opened, Key = "S8:A3,B3", Signal = "S8", Version = 1, Dimension = Dimension.Horizontal,
            Severity = Severity.High, Subjects = ["A3", "B3"], Team = "roast", Numbers = [new("claims", 2), new("share", 1 / 3.0)],
            Evidence = [new("s1/2026-03-02/bo/0", "Größe <M>, \"now\"", "bo", Noon)], Why = "Both claim Bo.", Told = ["ana", "bo"],
        };

        Assert.Equal(
            """{"at":"2026-03-02T12:00:00.25Z","change":"opened","key":"S8:A3,B3","signal":"S8","version":1,"dimension":"horizontal","severity":"high","subjects":["A3","B3"],"team":"roast","numbers":{"claims":2,"share":0.3333},"evidence":[{"ref":"s1/2026-03-02/bo/0","text":"Größe <M>, \"now\"","by":"bo","at":"2026-03-02T12:00:00Z"}],"why":"Both claim Bo.","told":["ana","bo"]}""",
            Only(new ReplayOutput { Signals = [line] }, ReplayFiles.Signals));
    }

    [Fact]
    public void A_score_shows_its_components_and_figures_with_two_decimals_at_least()
    {
        var sheet = ScoreSheet.Of(
            ScoreScope.Company, Noon,
            [new("V1", 7, 9), new("V2", 3, 4), new("V3", 12, 13), new("V4", 61, 80), new("V5", 2, 4), new("E1", 3, 4), new("E2", 1, 4), new("E3", 0, 0)],
            new Participation(45, 50), criticalOpen: false);

        Assert.Equal(
            """{"at":"2026-03-02T12:00:00Z","scope":"company","dimensions":{"vertical":{"components":{"V1":{"k":7,"n":9},"V2":{"k":3,"n":4},"V3":{"k":12,"n":13},"V4":{"k":61,"n":80},"V5":{"k":2,"n":4}},"value":74.8531,"range":null,"halfWidth":9.6056,"evidence":1.00},"horizontal":{"components":{"H1":{"k":0,"n":0},"H2":{"k":0,"n":0},"H3":{"k":0,"n":0},"H4":{"k":0,"n":0}},"value":null,"range":null,"halfWidth":null,"evidence":0.00},"external":{"components":{"E1":{"k":3,"n":4},"E2":{"k":1,"n":4},"E3":{"k":0,"n":0}},"value":null,"range":null,"halfWidth":29.2962,"evidence":0.30}},"overall":{"value":74.8531,"dimensions":"1 of 3 dimensions"},"participation":{"k":45,"n":50},"timeToRealign":4}""",
            Only(new ReplayOutput { Scores = [new ScoreLine(sheet, 4)] }, ReplayFiles.Scores));
    }

    [Fact]
    public void A_range_has_two_ends_and_a_missing_figure_is_null()
    {
        var sheet = ScoreSheet.Of(
            ScoreScope.Company, Noon, [new("V1", 2, 3), new("V2", 1, 2), new("V3", 4, 5), new("V4", 6, 9), new("V5", 1, 1)], new Participation(0, 0), criticalOpen: false);

        var line = Only(new ReplayOutput { Scores = [new ScoreLine(sheet)] }, ReplayFiles.Scores);

        Assert.Contains("\"value\":null,\"range\":[44.556,84.3329],\"halfWidth\":19.8884,\"evidence\":0.60", line, StringComparison.Ordinal);
        Assert.EndsWith("\"overall\":null,\"participation\":{\"k\":0,\"n\":0}}", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_has_its_plain_text_and_its_blocks()
    {
        var message = Message.Of("All clear", new Block.Paragraph("All clear") { Signal = "S4:A3" });

        Assert.Equal(
            """{"at":"2026-03-02T12:00:00Z","id":"m2","to":"roasting","kind":"commandReply","edits":"m1","text":"All clear","blocks":[{"type":"paragraph","text":[{"type":"words","text":"All clear"}],"signal":"S4:A3"}]}""",
            Only(new ReplayOutput { Messages = [new(Noon, "m2", "roasting", MessageKind.CommandReply, "m1", message)] }, ReplayFiles.Messages));
    }

    [Fact]
    public void A_run_and_a_skipped_one_have_the_same_fields()
    {
        var run = new RunLine
        {
            Standup = "s1", Date = new(2026, 3, 2), Opened = Noon, Closed = Noon.AddHours(3), Expected = ["ana", "bo", "cleo"], Answered = ["bo", "cleo"], Late = ["cleo"], Absent = ["dev"],
        };
        var holiday = new RunLine { Standup = "s1", Date = new(2026, 3, 1), Skipped = "Town fair" };

        Assert.Equal(
            [
                """{"standup":"s1","date":"2026-03-01","opened":null,"closed":null,"expected":[],"answered":[],"late":[],"absent":[],"skipped":"Town fair"}""",
                """{"standup":"s1","date":"2026-03-02","opened":"2026-03-02T12:00:00Z","closed":"2026-03-02T15:00:00Z","expected":["ana","bo","cleo"],"answered":["bo","cleo"],"late":["cleo"],"absent":["dev"]}""",
            ],
            Lines(new ReplayOutput { Runs = [run, holiday] }, ReplayFiles.Runs));
    }

    [Fact]
    public void Lines_stand_in_time_order_and_equal_instants_as_they_were_told()
    {
        MessageLine[] messages = [Text("late", 2), Text("first", 1), Text("second", 1)];

        var written = Lines(new ReplayOutput { Messages = messages }, ReplayFiles.Messages);

        Assert.Equal(["first", "second", "late"], written.Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()));
    }

    [Fact]
    public void The_four_files_are_there_even_when_nothing_happened()
    {
        ReplayFiles.Write(folder, new ReplayOutput());

        Assert.Equal(["messages.jsonl", "runs.jsonl", "scores.jsonl", "signals.jsonl"], Names());
        Assert.All(Directory.GetFiles(folder), file => Assert.Empty(File.ReadAllBytes(file)));
    }

    [Fact]
    public void Files_are_utf8_without_a_mark_and_end_each_line_with_a_line_feed()
    {
        ReplayFiles.Write(folder, new ReplayOutput { Messages = [Text("Zoë", 0), Text("a\nb", 1)] });

        var bytes = File.ReadAllBytes(Path.Combine(folder, ReplayFiles.Messages));
        Assert.Equal((byte)'{', bytes[0]);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal(2, bytes.Count(b => b == (byte)'\n'));
        Assert.Contains("Zoë", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_leaves_the_folder_as_it_was()
    {
        ReplayFiles.Write(folder, new ReplayOutput { Messages = [Text("before", 0)] });
        var before = File.ReadAllText(Path.Combine(folder, ReplayFiles.Messages));

        Assert.Throws<TimeZoneNotFoundException>(() => ReplayFiles.Write(folder, new ReplayOutput { Messages = [Text("after", 0)], Runs = Failing() }));

        Assert.Equal(before, File.ReadAllText(Path.Combine(folder, ReplayFiles.Messages)));
        Assert.Equal(["messages.jsonl", "runs.jsonl", "scores.jsonl", "signals.jsonl"], Names());
    }

    [Fact]
    public void An_error_leaves_no_folder_that_was_not_there()
    {
        var fresh = Path.Combine(folder, "out");

        Assert.Throws<TimeZoneNotFoundException>(() => ReplayFiles.Write(fresh, new ReplayOutput { Runs = Failing() }));

        Assert.False(Directory.Exists(fresh));
    }

    [Fact]
    public void Other_files_of_the_folder_are_left_alone()
    {
        File.WriteAllText(Path.Combine(folder, "notes.txt"), "mine");
        File.WriteAllText(Path.Combine(folder, ReplayFiles.Runs), "old");

        ReplayFiles.Write(folder, new ReplayOutput());

        Assert.Equal("mine", File.ReadAllText(Path.Combine(folder, "notes.txt")));
        Assert.Empty(File.ReadAllText(Path.Combine(folder, ReplayFiles.Runs)));
    }

    private static MessageLine Text(string text, int minutes) => new(Noon.AddMinutes(minutes), text, "ana", MessageKind.Notice, null, Message.Of(text));

    private static IEnumerable<RunLine> Failing()
    {
        yield return new RunLine { Standup = "s1", Date = new(2026, 3, 2) };
        throw new TimeZoneNotFoundException("The source of the runs broke.");
    }

    private IEnumerable<string> Names() => Directory.GetFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    private string[] Lines(ReplayOutput output, string file)
    {
        ReplayFiles.Write(folder, output);
        return File.ReadAllLines(Path.Combine(folder, file));
    }

    private string Only(ReplayOutput output, string file) => Assert.Single(Lines(output, file));
}
