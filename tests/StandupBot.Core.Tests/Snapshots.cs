using System.Runtime.CompilerServices;
using System.Text;
using StandupBot.Core.Chat;
using StandupBot.Core.Chat.Json;

namespace StandupBot.Core.Tests;

/// <summary>
/// Compares a message or form with the picture checked in beside the test. STANDUPBOT_UPDATE_SNAPSHOTS=1 writes it anew. Its JSON beside the
/// picture is what the tests of the platforms render: so each of them meets every message that there is.
/// </summary>
internal static class Snapshots
{
    public static void Match(Message message, string name, [CallerFilePath] string test = "")
    {
        Match(Draw(message), name, test);
        MatchFile(ChatJson.Write(message), name + ".json", test);
    }

    public static void Match(Form form, string name, [CallerFilePath] string test = "")
    {
        Match(Draw(form), name, test);
        MatchFile(ChatJson.Write(form), name + ".json", test);
    }

    public static void Match(string drawn, string name, [CallerFilePath] string test = "") => MatchFile(drawn, name + ".txt", test);

    private static void MatchFile(string drawn, string name, string test)
    {
        var file = Path.Combine(Path.GetDirectoryName(test)!, "Snapshots", name);
        if (Environment.GetEnvironmentVariable("STANDUPBOT_UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, drawn);
        }
        Assert.True(File.Exists(file), $"There is no snapshot {name}; run once with STANDUPBOT_UPDATE_SNAPSHOTS=1 and read it.");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), drawn);
    }

    public static string Draw(Message message)
    {
        var drawn = new StringBuilder($"notification: {message.Text}\n\n");
        foreach (var block in message.Blocks)
            drawn.Append(block.Signal is { } key ? $"{{{key}}} " : "").Append(Draw(block)).Append('\n');
        return drawn.ToString();
    }

    private static string Draw(Block block) => block switch
    {
        Block.Heading heading => $"# {heading.Text}",
        Block.Paragraph paragraph => paragraph.Text.Plain(),
        Block.Bullets bullets => string.Join('\n', bullets.Lines.Select((line, i) => bullets.Numbered ? $"{i + 1}. {line}" : $"- {line}")),
        Block.Quote quote => $"> {quote.Text}",
        Block.Facts facts => string.Join('\n', facts.Pairs.Select(pair => $"{pair.Label}: {pair.Value}")),
        Block.Context context => $"({context.Text})",
        Block.Row row => $"{row.Text}  {Draw(row.Buttons)}",
        Block.Actions actions => Draw(actions.Items),
        Block.Divider => "---",
        _ => throw new InvalidOperationException($"Draw {block.GetType().Name} too."),
    };

    private static string Draw(IReadOnlyList<Button> buttons) =>
        string.Join(' ', buttons.Select(button => $"[{button.Label} = {button.Action} {button.Value}{(button.Confirm is { } confirm ? $" ?{confirm.Text}" : "")}]"));

    private static string Draw(Form form) =>
        $"{form.Id} ({form.State})\n# {form.Title}\n{string.Concat(form.Fields.Select(field => Draw(field) + "\n"))}[{form.Submit}]\n";

    private static string Draw(Field field) => field switch
    {
        Field.Note note => $"({note.Body})",
        Field.Text text => Draw(text, text.Initial ?? $"<{text.Placeholder}>"),
        Field.Choice choice => Draw(choice, string.Join(" | ", choice.Options.Select(option => choice.Initial.Contains(option.Value) ? $"*{option.Label}" : option.Label))),
        Field.Number number => Draw(number, FormattableString.Invariant($"{number.Initial} ({number.Min}-{number.Max})")),
        Field.Date date => Draw(date, date.Initial?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "<date>"),
        Field.Toggle toggle => Draw(toggle, toggle.Initial ? "yes" : "no"),
        _ => throw new InvalidOperationException($"Draw {field.GetType().Name} too."),
    };

    private static string Draw(Field.Input input, string value) =>
        $"{input.Id}: {input.Label}{(input.Required ? "*" : "")} = {value}{(input.Hint is { } hint ? $" ({hint})" : "")}";
}
