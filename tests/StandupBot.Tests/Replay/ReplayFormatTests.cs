using System.Globalization;
using System.Text.Json;
using StandupBot.Replay.Output;
using Xunit;

namespace StandupBot.Tests.Replay;

/// <summary>The four files of a whole replay have the shapes that docs/replay.md promises, line by line.</summary>
public sealed class ReplayFormatTests : IAsyncLifetime
{
    private static readonly string[] Dimensions = ["vertical", "horizontal", "external"];
    private readonly string folder = Directory.CreateTempSubdirectory("standupbot-replay-").FullName;

    public async ValueTask InitializeAsync() => ReplayFiles.Write(folder, (await Replays.Planted).Output);

    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void A_signal_line_says_which_rule_found_what_and_who_was_told()
    {
        var lines = Lines(ReplayFiles.Signals);

        AssertInTimeOrder(lines);
        Assert.All(lines, line =>
        {
            AssertFields(line, ["at", "change", "key", "signal", "version", "dimension", "severity", "subjects", "numbers", "evidence", "why", "told"], ["team"]);
            Assert.Contains(Text(line, "change"), (string[])["opened", "updated", "acknowledged", "snoozed", "resolved", "dismissed"]);
            Assert.Equal(Text(line, "key"), $"{Text(line, "signal")}:{string.Join(',', Texts(line, "subjects").Order(StringComparer.Ordinal))}");
            Assert.Contains(Text(line, "dimension"), Dimensions);
            Assert.Contains(Text(line, "severity"), (string[])["info", "low", "medium", "high", "critical"]);
            Assert.True(line.GetProperty("version").GetInt32() >= 1);
            Assert.InRange(line.GetProperty("evidence").GetArrayLength(), 0, 3);
            Assert.NotEmpty(Text(line, "why"));
            Assert.NotEmpty(Texts(line, "told"));
        });
    }

    [Fact]
    public void A_signal_opens_before_anything_else_happens_to_it()
    {
        var open = new HashSet<string>(StringComparer.Ordinal);

        Assert.All(Lines(ReplayFiles.Signals), line =>
        {
            Assert.Equal(Text(line, "change") != "opened", open.Contains(Text(line, "key")));
            if (Text(line, "change") is "opened")
                open.Add(Text(line, "key"));
            else if (Text(line, "change") is "resolved" or "dismissed")
                open.Remove(Text(line, "key"));
        });
    }

    [Fact]
    public void A_score_line_has_its_components_and_a_value_or_a_range_or_neither()
    {
        var lines = Lines(ReplayFiles.Scores);

        AssertInTimeOrder(lines);
        Assert.All(lines, line =>
        {
            AssertFields(line, ["at", "scope", "dimensions", "overall", "participation"], ["timeToRealign"]);
            Assert.Equal(Dimensions, line.GetProperty("dimensions").EnumerateObject().Select(dimension => dimension.Name));
            Assert.All(line.GetProperty("dimensions").EnumerateObject(), dimension => AssertDimension(dimension.Value));
            AssertRatio(line.GetProperty("participation"));
        });
    }

    [Fact]
    public void Every_team_and_the_company_have_one_score_a_working_day()
    {
        var days = Lines(ReplayFiles.Scores).GroupBy(line => Text(line, "at")[..10], line => Text(line, "scope"), StringComparer.Ordinal).ToList();

        Assert.Equal(60, days.Count);
        Assert.All(days, day => Assert.Equal(day.Distinct(StringComparer.Ordinal), day));
        Assert.All(days, day => Assert.Contains("company", day));
        Assert.Single(days.Select(day => day.Count()).Distinct());
    }

    [Fact]
    public void A_message_goes_somewhere_says_something_and_edits_only_what_was_sent()
    {
        var lines = Lines(ReplayFiles.Messages);
        var sent = new HashSet<string>(StringComparer.Ordinal);

        AssertInTimeOrder(lines);
        Assert.All(lines, line =>
        {
            AssertFields(line, ["at", "id", "to", "kind", "text", "blocks"], ["edits"]);
            Assert.NotEmpty(Text(line, "to"));
            Assert.NotEmpty(Text(line, "text"));
            Assert.All(line.GetProperty("blocks").EnumerateArray(), block => Assert.NotEmpty(Text(block, "type")));
            Assert.True(!line.TryGetProperty("edits", out var edited) || sent.Contains(edited.GetString()!), line.ToString());
            Assert.True(sent.Add(Text(line, "id")), $"{Text(line, "id")} twice");
        });
    }

    [Fact]
    public void A_run_line_stands_once_a_stand_up_and_date_with_all_its_lists()
    {
        var lines = Lines(ReplayFiles.Runs);

        Assert.Equal(lines.Count, lines.Select(line => $"{Text(line, "standup")} {Text(line, "date")}").Distinct().Count());
        Assert.All(lines, line =>
        {
            AssertFields(line, ["standup", "date", "opened", "closed", "expected", "answered", "late", "absent"], ["skipped"]);
            Assert.Empty(Texts(line, "answered").Except(Texts(line, "expected")));
            Assert.Empty(Texts(line, "late").Except(Texts(line, "answered")));
            Assert.Empty(Texts(line, "absent").Intersect(Texts(line, "expected")));
        });
    }

    private List<JsonElement> Lines(string file) =>
        [.. File.ReadLines(Path.Combine(folder, file)).Select(line => JsonDocument.Parse(line).RootElement)];

    private static void AssertDimension(JsonElement dimension)
    {
        AssertFields(dimension, ["components", "value", "range", "halfWidth", "evidence"], []);
        Assert.All(dimension.GetProperty("components").EnumerateObject(), component => AssertRatio(component.Value));
        Assert.True(dimension.GetProperty("value").ValueKind == JsonValueKind.Null || dimension.GetProperty("range").ValueKind == JsonValueKind.Null);
        Assert.Matches(@"^\d+\.\d{2,}$", dimension.GetProperty("evidence").GetRawText());
    }

    private static void AssertRatio(JsonElement ratio) => Assert.InRange(ratio.GetProperty("k").GetInt32(), 0, ratio.GetProperty("n").GetInt32());

    private static void AssertFields(JsonElement line, string[] required, string[] optional)
    {
        string[] names = [.. line.EnumerateObject().Select(field => field.Name)];
        Assert.Empty(required.Except(names));
        Assert.Empty(names.Except(required).Except(optional));
    }

    private static void AssertInTimeOrder(IReadOnlyList<JsonElement> lines)
    {
        Assert.NotEmpty(lines);
        var times = lines.Select(line => DateTimeOffset.Parse(Text(line, "at"), CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(times.Order(), times);
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;

    private static string[] Texts(JsonElement json, string name) => [.. json.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];
}
