using StandupBot.Core.Histories.Writing;

namespace StandupBot.Core.Histories;

/// <summary>
/// Writes events in the format that <see cref="HistoryReader"/> reads: one line each, fields in the order of the format, instants
/// in UTC, and nothing that says no more than the default does. What is written reads back as the same event.
/// </summary>
public static class HistoryWriter
{
    public static string Line(HistoryEvent line)
    {
        using var fields = new LineFields(line.At, Type(line));
        Write(line, fields);
        return fields.Close();
    }

    /// <summary>The name that the format has for the type of an event.</summary>
    public static string Type(HistoryEvent line) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(line.GetType().Name);

    private static void Write(HistoryEvent line, LineFields fields)
    {
        if (!OrganisationFields.Write(line, fields) && !GoalFields.Write(line, fields) && !WorkFields.Write(line, fields) && !OutsideFields.Write(line, fields))
            throw new ArgumentException($"{line.GetType().Name} has no form in a file.", nameof(line));
    }
}
