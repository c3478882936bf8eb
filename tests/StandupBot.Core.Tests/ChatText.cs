using StandupBot.Core.Chat;

namespace StandupBot.Core.Tests;

/// <summary>Messages and forms as plain text with all of their structure, for snapshots and for reading.</summary>
internal static class ChatText
{
    internal static string Of(Message message) => Of(message, Of);

    /// <summary>What people see: without the actions and values of the buttons.</summary>
    internal static string Shown(Message message) => Of(message, buttons => string.Join(" ", buttons.Select(b => $"[{b.Label}]")));

    private static string Of(Message message, Func<IEnumerable<Button>, string> row) =>
        $"Notification: {message.Text}\n\n{string.Join('\n', message.Blocks.Select(block => Of(block, row)))}";

    internal static string Of(Form form) =>
        $"Form {form.Id} ({form.State}): {form.Title} [{form.Submit}]\n\n{string.Join('\n', form.Fields.Select(Of))}";

    private static string Of(Block block, Func<IEnumerable<Button>, string> row) => (block.Signal is { } key ? $"{{{key}}} " : "") + block switch
    {
        Block.Heading b => $"# {b.Text}",
        Block.Paragraph b => Of(b.Text),
        Block.Bullets b => string.Join('\n', b.Lines.Select((line, i) => (b.Numbered ? $"{i + 1}. " : "- ") + Of(line))),
        Block.Quote b => "> " + Of(b.Text).Replace("\n", "\n> ", StringComparison.Ordinal),
        Block.Facts b => string.Join('\n', b.Pairs.Select(p => $"{p.Label}: {Of(p.Value)}")),
        Block.Context b => $"({Of(b.Text)})",
        Block.Row b => $"{Of(b.Text)}\n    {row(b.Buttons)}",
        Block.Actions b => row(b.Items),
        Block.Divider => "---",
        _ => throw new InvalidOperationException(block.GetType().Name),
    };

    private static string Of(IEnumerable<Button> buttons) => string.Join(" ", buttons.Select(b =>
        $"[{(b.Style == ButtonStyle.Plain ? "" : b.Style == ButtonStyle.Primary ? "*" : "!")}{b.Label} -> {b.Action} {b.Value}]"));

    private static string Of(RichText text) => string.Concat(text.Runs.Select(run => run switch
    {
        Inline.Strong r => $"**{r.Text}**",
        Inline.Person { Notify: true } r => $"{r.Name}(@)",
        Inline.Link r => $"{r.Text} <{r.Url}>",
        _ => RichText.Of(run).Plain(),
    }));

    private static string Of(Field field) => field switch
    {
        Field.Note f => $"Note: {Of(f.Body)}",
        Field.Text f => $"{Head(f)} [text{(f.Multiline ? ", lines" : "")}] {Indented(f.Initial)}",
        Field.Choice f => $"{Head(f)} [{(f.Multiple ? "some" : "one")} of {string.Join(" / ", f.Options.Select(o => $"{o.Label} ={o.Value}"))}] {string.Join(", ", f.Initial)}",
        Field.Number f => $"{Head(f)} [number {f.Min} to {f.Max}] {f.Initial}",
        Field.Date f => $"{Head(f)} [date] {f.Initial}",
        Field.Toggle f => $"{Head(f)} [toggle] {f.Initial}",
        _ => throw new InvalidOperationException(field.GetType().Name),
    };

    private static string Head(Field.Input field) =>
        $"{field.Id}{(field.Required ? "!" : "")}: {field.Label}{(field.Hint is null ? "" : $" ({field.Hint})")}";

    private static string Indented(string? text) => text is null ? "" : "\n    " + text.Replace("\n", "\n    ", StringComparison.Ordinal);
}
