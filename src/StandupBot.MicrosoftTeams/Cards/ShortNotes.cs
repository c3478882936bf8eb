using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.MicrosoftTeams.Cards;

/// <summary>A form whose explanations are a few lines at most.</summary>
internal static class ShortNotes
{
    private const int LongestNote = 1000;
    private const int LongestHint = 300;

    public static Form Of(Form form) => form with { Fields = [.. form.Fields.Select(Short)] };

    private static Field Short(Field field) => field switch
    {
        Field.Note note when note.Body.Plain().Length > LongestNote => new Field.Note(Clip.Line(note.Body.Plain(), LongestNote)),
        Field.Input { Hint.Length: > LongestHint } input => input with { Hint = Clip.Line(input.Hint, LongestHint) },
        _ => field,
    };
}
