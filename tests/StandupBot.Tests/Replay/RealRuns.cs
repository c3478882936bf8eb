using System.Globalization;
using System.Text.Json;
using StandupBot.Replay.Output;

namespace StandupBot.Tests.Replay;

/// <summary>
/// The runs of a history of real stand-ups, worked out from its lines alone: one team, no holidays, nobody away, free text only. It
/// shares no code with the bot, so that both would have to be wrong in the same way.
/// </summary>
internal sealed class RealRuns
{
    private readonly TimeZoneInfo zone;
    private readonly string[] members;
    private readonly HashSet<DayOfWeek> workdays;
    private readonly List<Meeting> meetings;
    private readonly List<(string Standup, string By, DateTimeOffset At)> replies;
    private readonly DateTimeOffset until;

    public RealRuns(IEnumerable<string> lines)
    {
        var events = lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        zone = TimeZoneInfo.FindSystemTimeZoneById(Of(events, "company").Single().GetProperty("timeZone").GetString()!);
        var team = Of(events, "team").Single();
        members = Texts(team.GetProperty("members"));
        workdays = [.. Texts(team.GetProperty("workdays")).Select(Weekday)];
        meetings = [.. Of(events, "standup").Select(Meeting.Of)];
        replies = [.. Of(events, "reply").Select(reply => (Text(reply, "standup"), Text(reply, "by"), At(reply)))];
        until = Instant(LocalDate(At(events[^1])).AddDays(1), TimeOnly.MinValue);
        Runs = [.. meetings.SelectMany(RunsOf)];
    }

    public IReadOnlyList<RunLine> Runs { get; }

    /// <summary>The days on which the company works, each with the instant of its evaluation.</summary>
    public IEnumerable<(DateOnly Date, DateTimeOffset At)> Evaluations() =>
        from date in Days(meetings.Min(meeting => meeting.Since))
        where workdays.Contains(date.DayOfWeek)
        let digest = Instant(date, meetings.Where(meeting => meeting.Since < Instant(date.AddDays(1), TimeOnly.MinValue)).Max(meeting => meeting.Digest))
        let last = Runs.Where(run => run.Date == date).Select(run => run.Closed).Max()
        let at = last < digest ? last.Value : digest
        where at <= until
        select (date, at);

    /// <summary>Answered and expected person-runs of the last five working days, as known at the evaluation of a day.</summary>
    public (int K, int N) Participation(DateOnly date, DateTimeOffset at)
    {
        var window = Enumerable.Range(0, 30).Select(back => date.AddDays(-back)).Where(day => workdays.Contains(day.DayOfWeek)).Take(5).ToHashSet();
        var closed = Runs.Where(run => window.Contains(run.Date) && run.Closed <= at).ToList();
        return (closed.Sum(run => AnsweredBy(run.Standup, run.Date, at).Count), closed.Count * members.Length);
    }

    private IEnumerable<RunLine> RunsOf(Meeting meeting) =>
        from date in Days(meeting.Since)
        where (meeting.Weekdays ?? workdays).Contains(date.DayOfWeek)
        let opened = Instant(date, meeting.Time)
        where opened >= meeting.Since && opened < until
        let closed = opened + meeting.Window
        let answers = AnsweredBy(meeting.Id, date, until)
        select new RunLine
        {
            Standup = meeting.Id, Date = date, Opened = opened, Closed = closed <= until ? closed : null, Expected = members,
            Answered = [.. members.Where(answers.ContainsKey)], Late = [.. members.Where(id => answers.TryGetValue(id, out var first) && first >= closed)],
        };

    /// <summary>Who answered a run until an instant, with the time of the first answer: a reply belongs to the last run that opened.</summary>
    private Dictionary<string, DateTimeOffset> AnsweredBy(string standup, DateOnly date, DateTimeOffset at)
    {
        var meeting = meetings.Single(one => one.Id == standup);
        var next = Days(meeting.Since).Where(day => day > date && (meeting.Weekdays ?? workdays).Contains(day.DayOfWeek))
            .Select(day => Instant(day, meeting.Time)).DefaultIfEmpty(DateTimeOffset.MaxValue).First();
        return replies.Where(reply => reply.Standup == standup && reply.At >= Instant(date, meeting.Time) && reply.At < next && reply.At <= at)
            .GroupBy(reply => reply.By, StringComparer.Ordinal).ToDictionary(by => by.Key, by => by.Min(reply => reply.At), StringComparer.Ordinal);
    }

    private IEnumerable<DateOnly> Days(DateTimeOffset since)
    {
        for (var date = LocalDate(since); Instant(date, TimeOnly.MinValue) < until; date = date.AddDays(1))
            yield return date;
    }

    private DateOnly LocalDate(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    private DateTimeOffset Instant(DateOnly date, TimeOnly time)
    {
        var local = date.ToDateTime(time);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    private static IEnumerable<JsonElement> Of(IEnumerable<JsonElement> events, string type) => events.Where(happened => Text(happened, "type") == type);

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;

    private static string[] Texts(JsonElement array) => [.. array.EnumerateArray().Select(text => text.GetString()!)];

    private static DateTimeOffset At(JsonElement happened) => happened.GetProperty("at").GetDateTimeOffset();

    private static DayOfWeek Weekday(string letters) => Enum.GetValues<DayOfWeek>().Single(day => day.ToString().StartsWith(letters, StringComparison.OrdinalIgnoreCase));

    private sealed record Meeting(string Id, DateTimeOffset Since, HashSet<DayOfWeek>? Weekdays, TimeOnly Time, TimeSpan Window, TimeOnly Digest)
    {
        public static Meeting Of(JsonElement json) => new(
            Text(json, "id"), RealRuns.At(json),
            json.TryGetProperty("rule", out var rule) ? [.. rule.GetString()!.Split("BYDAY=")[1].Split(',').Select(Weekday)] : null,
            TimeOnly.Parse(Text(json, "time"), CultureInfo.InvariantCulture),
            TimeSpan.FromMinutes(json.TryGetProperty("windowMinutes", out var minutes) ? minutes.GetInt32() : 180),
            TimeOnly.Parse(json.TryGetProperty("digestTime", out var digest) ? digest.GetString()! : "17:00", CultureInfo.InvariantCulture));
    }
}
