using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Forms;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Features.Commands;
using StandupBot.Features.Dashboard.Access;
using StandupBot.Features.Dashboard.Acts;
using StandupBot.Features.Signals.Commands;

namespace StandupBot.Features.Dashboard.Signals;

/// <summary>What mends a signal, as the chat's "Fix" has it: its form, its buttons, or the page where it is done.</summary>
internal static class SignalRemedies
{
    private static readonly string[] Given = [FormFields.Goal, FormFields.Roadblock];

    public static SignalPage Page(Call call, SignalState state)
    {
        var finding = state.Finding;
        var may = DashboardRules.ActOnSignal(call, finding).IsGranted;
        var dismiss = new NeedsForm("goals", "signals dismiss", new Dictionary<string, string> { [FormFields.Signal] = state.Key }, "");
        return new SignalPage(
            call.Today, SignalBoards.Card(call, state), may ? Of(call, finding) : Nothing, may ? CommandForms.For(dismiss, FormChoices.Of(call.Names)) : null,
            SignalCatalogue.Find(state.SignalId)!.Definition.Rule);
    }

    private static SignalRemedy Nothing { get; } = new(null, new Dictionary<string, string>(), [], null, null);

    private static SignalRemedy Of(Call call, Finding finding)
    {
        var asked = Asked(call, finding);
        var form = asked is not null && CommandForms.Ids.Contains(asked.FormId) ? CommandForms.For(asked, FormChoices.Of(call.Names)) : null;
        Dictionary<string, string> given = form is null ? [] : asked!.Given.Where(g => Given.Contains(g.Key)).ToDictionary(g => g.Key, g => g.Value, StringComparer.Ordinal);
        return new SignalRemedy(form, given, ButtonsOf(call, finding), finding.Signal switch
        {
            "S9" => "/roadblocks",
            "S10" => "/roadblocks#needs",
            "S18" => "/roadblocks#promises",
            _ => null,
        }, form is null ? TypedOf(call, finding) : null);
    }

    private static NeedsForm? Asked(Call call, Finding finding) => finding.Signal switch
    {
        "S9" => new NeedsForm("goals", "blockers assign", new Dictionary<string, string> { [FormFields.Roadblock] = finding.Subjects[0] }, ""),
        "S17" => new NeedsForm("goals", "add", new Dictionary<string, string> { [FormFields.Title] = finding.Subjects[0] }, ""),
        "S8" when finding.Subjects.Count == 1 => new NeedsForm("goals", "priority", new Dictionary<string, string> { [FormFields.Priority] = "normal" }, ""),
        "S8" or "S10" or "S11" or "S18" => null,
        _ => SignalFix.MissingGoal(call, finding) ?? (SignalFix.CommandOf(call, finding) is { } command
            ? CommandParser.Parse(command.Name, command.Arguments, new CommandContext(call.Today, call.Names, call.Actor.Id)) as NeedsForm
            : null),
    };

    private static string? TypedOf(Call call, Finding finding) => finding.Signal is not ("S8" or "S9" or "S10" or "S11" or "S17" or "S18") && SignalFix.CommandOf(call, finding) is { } command
        ? $"/{command.Name} {command.Arguments}".TrimEnd()
        : null;

    /// <summary>Those that answer in words; what opens a form has its form here.</summary>
    private static List<Button> ButtonsOf(Call call, Finding finding) => SignalFix.Buttons(call, finding) is Reply.Said said
        ? [.. said.Message.Blocks.OfType<Block.Actions>().SelectMany(a => a.Items).Where(b => PageTap.Of(b.Action, b.Value) is not null)]
        : [];
}
