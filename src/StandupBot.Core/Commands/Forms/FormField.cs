using System.Globalization;
using StandupBot.Core.Chat;

namespace StandupBot.Core.Commands.Forms;

/// <summary>One field for each name of <see cref="FormFields"/>, the same in every form.</summary>
internal static class FormField
{
    private static readonly Option[] Priorities = [new("high", "High"), new("normal", "Normal"), new("low", "Low")];
    private static readonly Option[] Statuses = [new("OnTrack", "On track"), new("AtRisk", "At risk"), new("OffTrack", "Off track"), new("Blocked", "Blocked")];
    private static readonly Option[] Cadences = [new("daily", "Every day"), new("weekly", "Every week"), new("monthly", "Every month")];

    private static readonly Option[] Kinds =
    [
        new("urgent", "Urgent: today"), new("normal", "Normal: within two working days"), new("external", "Somebody outside has to act"),
    ];

    public static Field.Input Of(string id, FormChoices choices, string? given, bool required)
    {
        Field.Input field = id switch
        {
            FormFields.Title => new Field.Text(id, "Goal") { Initial = given, MaxLength = Reading.TypedText.LongestTitle, Placeholder = "Wholesale accounts to 20" },
            FormFields.Goal => Pick(id, "Goal", choices.Goals, given),
            FormFields.Parent => Pick(id, "Serves the goal", choices.Goals, given) with { Hint = "Leave it empty for a goal at the top." },
            FormFields.For => Pick(id, "Team or person", [.. choices.Teams, .. choices.Members], given),
            FormFields.Team => Pick(id, "Team", choices.Teams, given),
            FormFields.Owner => Pick(id, "Owner", choices.Members, given),
            FormFields.Member => Pick(id, "Person", choices.Members, given),
            FormFields.Members => Pick(id, "People", choices.Members, given) with { Multiple = true },
            FormFields.Unblocker => Pick(id, "Who could clear it?", choices.Members, given),
            FormFields.Kind => Pick(id, "How urgent is it?", Kinds, given),
            FormFields.Priority => Pick(id, "Priority", Priorities, given),
            FormFields.Status => Pick(id, "It is", Statuses, given),
            FormFields.Cadence => Pick(id, "Check in", Cadences, given),
            FormFields.Due => new Field.Date(id, "Due") { Initial = Day(given) },
            FormFields.From => new Field.Date(id, "First day") { Initial = Day(given), Hint = "Today, if left empty." },
            FormFields.Until => new Field.Date(id, "Last day") { Initial = Day(given) },
            FormFields.MeasureFrom => new Field.Text(id, "Measure: from") { Initial = given, MaxLength = 40, Placeholder = "12" },
            FormFields.MeasureTo => new Field.Text(id, "Measure: to") { Initial = given, MaxLength = 40, Placeholder = "20", Hint = "It may be lower than where it starts." },
            FormFields.MeasureUnit => new Field.Text(id, "Measure: of what") { Initial = given, MaxLength = 40, Placeholder = "accounts" },
            FormFields.Amount => new Field.Text(id, "How far") { Initial = given, MaxLength = 40, Placeholder = "60% or 14", Hint = "In percent, or as a value of its measure." },
            FormFields.Confidence => new Field.Number(id, "Confidence") { Min = 1, Max = 10, Initial = Number(given), Hint = "1: no chance. 10: certain." },
            FormFields.Days => new Field.Number(id, "Working days") { Min = 1, Max = 20, Initial = Number(given) ?? 3 },
            FormFields.Description => new Field.Text(id, "Description") { Initial = given, Multiline = true },
            FormFields.Note => new Field.Text(id, "Note") { Initial = given, Multiline = true },
            FormFields.Why => new Field.Text(id, "Why?") { Initial = given, Multiline = true },
            FormFields.What => new Field.Text(id, "What?") { Initial = given, MaxLength = 300 },
            FormFields.Customer => new Field.Text(id, "Customer") { Initial = given, MaxLength = 100 },
            FormFields.Theme => new Field.Text(id, "Theme") { Initial = given, MaxLength = 100, Hint = "One or two words, such as prices." },
            FormFields.Zone => new Field.Text(id, "Time zone") { Initial = given, MaxLength = 60, Placeholder = "Europe/Berlin" },
            FormFields.Signal => new Field.Text(id, "Signal") { Initial = given, MaxLength = 200 },
            FormFields.Promise => new Field.Text(id, "Promise") { Initial = given, MaxLength = 20, Placeholder = "P3" },
            FormFields.Roadblock => new Field.Text(id, "Roadblock") { Initial = given, MaxLength = 100, Placeholder = "R3" },
            _ => throw new ArgumentOutOfRangeException(nameof(id), id, "No form has this field."),
        };
        return field with { Required = required };
    }

    /// <summary>What was typed is chosen where it is one of the options, by value or by label.</summary>
    private static Field.Choice Pick(string id, string label, IReadOnlyList<Option> options, string? given)
    {
        var initial = given is null ? null : options.FirstOrDefault(option => Same(option.Value, given.TrimStart('#', '@')) || Same(option.Label, given));
        return new(id, label, options) { Initial = initial is null ? [] : [initial.Value] };
    }

    private static bool Same(string one, string other) => NameFolding.Fold(one) == NameFolding.Fold(other);

    private static DateOnly? Day(string? given) =>
        DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static double? Number(string? given) =>
        double.TryParse(given, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
