using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace StandupBot.Core.Standups.Scheduling;

/// <summary>Times of day as people type them: <c>09:30</c>, <c>9:30</c>, <c>9:30 pm</c>, <c>9am</c>.</summary>
public static class TimeText
{
    private static readonly string[] Forms = ["H:mm", "HH:mm", "h:mmtt", "h:mm tt", "htt", "h tt"];

    public static bool TryRead(string text, out TimeOnly time, [NotNullWhen(false)] out string? problem)
    {
        var read = TimeOnly.TryParseExact(text.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
        problem = read ? null : $"'{text}' is no time of day; write it as 09:30, from 00:00 to 23:59.";
        return read;
    }
}
