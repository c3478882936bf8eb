using System.Globalization;
using StandupBot.Core.Commands.Reading;
using StandupBot.Core.Objectives;

namespace StandupBot.Core.Commands.Forms;

/// <summary>The values of a submission, each checked as it is taken; what is wrong is kept by field.</summary>
internal sealed class Submitted(IReadOnlyDictionary<string, IReadOnlyList<string>> values, DateOnly today)
{
    public Dictionary<string, string> Errors { get; } = [];

    public DateOnly Today => today;

    /// <summary>The text, trimmed; null for nothing.</summary>
    public string? Text(string field, int most = 3000)
    {
        var text = values.TryGetValue(field, out var given) && given is [var first, ..] ? TypedText.Clean(first).Trim() : "";
        if (TypedText.Refusal(text, most) is { } refusal)
            Errors[field] = refusal;
        return text.Length == 0 ? null : text;
    }

    public string Needed(string field, int most = 3000)
    {
        if (Text(field, most) is { } text)
            return text;
        Errors.TryAdd(field, "Please fill this in.");
        return "";
    }

    public string Title()
    {
        var title = Needed(FormFields.Title, TypedText.LongestCommand);
        if (TypedText.TooLong("The title", title) is { } tooLong)
            Errors[FormFields.Title] = tooLong;
        return title;
    }

    public IReadOnlyList<string> Several(string field)
    {
        IReadOnlyList<string> given = values.TryGetValue(field, out var some) ? [.. some.Where(value => value.Trim().Length > 0)] : [];
        if (given.Count == 0)
            Errors[field] = "Please choose somebody.";
        return given;
    }

    /// <param name="ahead">True for a day that must not have passed.</param>
    public DateOnly? Day(string field, bool ahead = true)
    {
        if (Text(field, 40) is not { } text)
            return null;
        switch (DateReader.Read(text.Split(' '), today))
        {
            case DateReading.Day { Date: var day } when ahead && day < today:
                Errors[field] = $"{DateReader.Iso(day)} has passed; today is {DateReader.Iso(today)}.";
                return null;
            case DateReading.Day { Date: var day }:
                return day;
            case DateReading.Unclear unclear:
                Errors[field] = unclear.Sentence;
                return null;
            default:
                Errors[field] = $"Write the day as {DateReader.Iso(today)}.";
                return null;
        }
    }

    public DateOnly NeededDay(string field)
    {
        if (Day(field) is { } day)
            return day;
        Errors.TryAdd(field, "Please choose a day.");
        return today;
    }

    public int? Whole(string field, int from, int to, string what)
    {
        if (Text(field, 40) is not { } text)
            return null;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to && number == Math.Floor(number))
            return (int)number;
        Errors[field] = $"{what} is a whole number from {from} to {to}.";
        return null;
    }

    public Amount? Amount(string field)
    {
        if (Text(field, 60) is not { } text)
            return null;
        var words = text.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (NumberReader.Read(words[0]) is not { } amount)
        {
            Errors[field] = "Please write a number, such as 60% or 14.";
            return null;
        }
        return words.Length == 2 && amount.Unit is null ? amount with { Unit = words[1] is "percent" ? "%" : words[1] } : amount;
    }

    public T Choice<T>(string field, T fallback) where T : struct, Enum
    {
        if (Text(field, 40) is not { } text)
            return fallback;
        if (Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsAsciiDigit(text[0]))
            return value;
        Errors[field] = "Please choose one of the list.";
        return fallback;
    }

    /// <summary>Both ends or neither; never the same number twice (behaviour 58).</summary>
    public Measure? Measure(string key)
    {
        var (from, to) = (Amount(FormFields.MeasureFrom), Amount(FormFields.MeasureTo));
        var unit = Text(FormFields.MeasureUnit, 40) ?? from?.Unit ?? to?.Unit;
        if (from is null != to is null)
            Errors.TryAdd(from is null ? FormFields.MeasureFrom : FormFields.MeasureTo, "A measure needs both numbers: where it starts and where it should be.");
        if (from is null || to is null)
            return null;
        if (from.Number == to.Number)
            Errors[FormFields.MeasureTo] = $"A measure from {from} to {to} has nothing to move: the two numbers must differ.";
        return new(key, from.Number, to.Number, unit);
    }
}
