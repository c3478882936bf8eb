using System.Text.Json;
using StandupBot.Core.Histories.Reading;

namespace StandupBot.Core.Histories;

/// <summary>
/// Reads a history, JSON Lines text, and proves it whole before anything is done with it: types, fields, values, time order, and
/// that every id is declared before it is used. The first thing that is wrong ends the reading.
/// </summary>
public sealed class HistoryReader
{
    private readonly KnownIds known = new();
    private readonly List<HistoryEvent> events = [];
    private int number;
    private int? emptyLine;

    private HistoryReader() { }

    public static HistoryReading Read(TextReader text) => Read(Lines(text));

    public static HistoryReading Read(IEnumerable<string> lines)
    {
        var reader = new HistoryReader();
        try
        {
            foreach (var line in lines)
                reader.Add(line);
            return new HistoryReading.Valid(reader.Finish());
        }
        catch (LineException wrong)
        {
            return new HistoryReading.Invalid(wrong.Line ?? Math.Max(reader.number, 1), wrong.Message);
        }
    }

    private static IEnumerable<string> Lines(TextReader text)
    {
        while (text.ReadLine() is { } line)
            yield return line;
    }

    private void Add(string line)
    {
        number++;
        var text = number == 1 ? line.AsMemory().TrimStart('\uFEFF') : line.AsMemory();
        if (text.Span.IsWhiteSpace())
        {
            emptyLine ??= number;
            return;
        }

        // Empty lines may end a file, as many editors write it; one before an event is a line that is no JSON.
        if (emptyLine is not null)
            throw new LineException("the line is empty; write one event a line and nothing between them", emptyLine);
        using var json = Parse(text);
        events.Add(ReadEvent(json.RootElement) with { Line = number });
    }

    private static JsonDocument Parse(ReadOnlyMemory<char> text)
    {
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException wrong)
        {
            throw new LineException($"the line is not JSON ({WithoutPosition(wrong.Message)}); write one object a line, such as {{\"at\": \"2026-03-02T09:00:00Z\", \"type\": \"reply\", ...}}");
        }
        catch (ArgumentException)
        {
            throw new LineException("the line is not JSON: it holds half a character");
        }
    }

    // The parser counts lines within the text that it got, which is one line: that number would mislead.
    private static string WithoutPosition(string message) =>
        message.IndexOf(" LineNumber:", StringComparison.Ordinal) is var end and >= 0 ? message[..end].TrimEnd('.') : message.TrimEnd('.');

    private HistoryEvent ReadEvent(JsonElement json)
    {
        var head = Head.Read(json);
        if (events.Count == 0 && head.Type.Name != "company")
            throw new LineException($"the first line is of the type '{head.Type.Name}'; a history begins with its company");
        if (events.Count > 0 && head.Type.Name == "company")
            throw new LineException("a second company; a history has one, on its first line");
        if (events.Count > 0 && head.At < events[^1].At)
            throw new LineException($"time goes backwards: {Iso(head.At)} comes after {Iso(events[^1].At)}; put the lines in the order of 'at'");
        if (events.Count > 0 && head.At > events[0].At)
            RequireOwner();
        return head.Type.Read(new Fields(head.Type.Name, "", json, head.Type.Shape, new LineContext(head.At, known)));
    }

    private List<HistoryEvent> Finish()
    {
        if (events.Count == 0)
            throw new LineException("the history is empty; it begins with a line of the type 'company'", 1);
        RequireOwner();
        return events;
    }

    private void RequireOwner()
    {
        var company = (HistoryEvent.Company)events[0];
        if (!known.Has(IdKind.Member, company.OwnerId))
            throw new LineException($"owner '{company.OwnerId}' is not declared; add a 'member' line with that id at the same instant", company.Line);
    }

    private static string Iso(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
