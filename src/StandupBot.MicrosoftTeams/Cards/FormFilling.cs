using System.Globalization;
using StandupBot.Core.Chat;

namespace StandupBot.MicrosoftTeams.Cards;

/// <summary>A form as a person filled it in: what they wrote is not lost when something in it is wrong.</summary>
internal static class FormFilling
{
    public static Form With(Form form, IReadOnlyDictionary<string, IReadOnlyList<string>> values) =>
        form with { Fields = [.. form.Fields.Select(field => field is Field.Input input ? With(input, values.GetValueOrDefault(input.Id) ?? []) : field)] };

    /// <summary>The form without what is filled in: that comes back beside it.</summary>
    public static Form Emptied(Form form) => With(form, new Dictionary<string, IReadOnlyList<string>>());

    private static Field With(Field.Input input, IReadOnlyList<string> values) => input switch
    {
        Field.Text text => text with { Initial = values.Count > 0 ? values[0] : null },
        Field.Choice choice => choice with { Initial = [.. values] },
        Field.Number number => number with { Initial = values.Count > 0 && double.TryParse(values[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var n) ? n : null },
        Field.Date date => date with { Initial = values.Count > 0 && DateOnly.TryParseExact(values[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null },
        Field.Toggle toggle => toggle with { Initial = values.Count > 0 && values[0] == "true" },
        _ => input,
    };
}
