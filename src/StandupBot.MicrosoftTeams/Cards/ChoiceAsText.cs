using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.MicrosoftTeams.Cards;

/// <summary>A list that is too long for a card as a field to type in.</summary>
internal static class ChoiceAsText
{
    /// <summary>Shorter lists stay.</summary>
    private const int Few = 12;

    /// <summary>The form with its longest list typed; null when no list is long.</summary>
    public static Form? LongestOf(Form form)
    {
        var longest = form.Fields.OfType<Field.Choice>().Where(c => !c.Multiple && c.Options.Count > Few).MaxBy(c => c.Options.Count);
        return longest is null ? null : form with { Fields = [.. form.Fields.Select(f => ReferenceEquals(f, longest) ? Typed(longest) : f)] };
    }

    private static Field.Text Typed(Field.Choice choice) => new(choice.Id, choice.Label)
    {
        Required = choice.Required,
        Initial = choice.Initial.Count > 0 ? string.Join(", ", choice.Initial) : null,
        Placeholder = $"For example: {Clip.Line(choice.Options[0].Value, 40)}",
        Hint = $"There are {choice.Options.Count} to choose from, too many to list: type one, such as {Clip.Line(choice.Options[0].Value, 40)} for \"{Clip.Line(choice.Options[0].Label, 75)}\".",
        MaxLength = 200,
    };
}
