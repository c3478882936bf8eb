using System.Globalization;
using StandupBot.Core.Chat;
using StandupBot.Core.Objectives;

namespace StandupBot.Core.Commands.Forms;

/// <summary>Composes the forms of commands; <see cref="FormReader"/> reads what comes back.</summary>
public static class CommandForms
{
    /// <summary>The id of the form that edits a goal; its state is the goal's handle.</summary>
    public const string EditGoalId = "goals.terms";

    /// <summary>Ids of all forms that <see cref="FormReader"/> reads.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. FormShape.All.Select(shape => shape.Id)];

    /// <summary>The form that asks for what is missing, with what was typed already.</summary>
    public static Form For(NeedsForm asked, FormChoices choices)
    {
        var shape = FormShape.Of(asked.FormId) ?? throw new InvalidOperationException($"The verb \"{asked.Verb}\" of /{asked.Command} has no form.");
        return new(shape.Id, "", shape.Title, shape.Submit, [
            .. shape.Needed.Select(id => FormField.Of(id, choices, asked.Given.GetValueOrDefault(id), required: true)),
            .. shape.Optional.Select(id => FormField.Of(id, choices, asked.Given.GetValueOrDefault(id), required: false)),
        ]);
    }

    /// <summary>An empty form for one more goal, for a button.</summary>
    public static Form AddGoal(FormChoices choices) => For(new NeedsForm("goals", "add", new Dictionary<string, string>(), ""), choices);

    /// <summary>The terms of a goal, to be changed.</summary>
    /// <param name="parentHandle">The handle of its parent; null without one.</param>
    public static Form EditGoal(string handle, ObjectiveTerms terms, string? parentHandle, FormChoices choices)
    {
        (string Id, string? Value)[] fields =
        [
            (FormFields.Title, terms.Title), (FormFields.Description, terms.Description), (FormFields.Owner, terms.OwnerId), (FormFields.Team, terms.TeamId),
            (FormFields.Parent, parentHandle), (FormFields.Due, terms.Due is { } due ? Reading.DateReader.Iso(due) : null),
            (FormFields.Priority, terms.Priority.ToString()), (FormFields.Cadence, terms.Cadence.ToString()),
            (FormFields.MeasureFrom, Figure(terms.Measure?.From)), (FormFields.MeasureTo, Figure(terms.Measure?.To)), (FormFields.MeasureUnit, terms.Measure?.Unit),
            (FormFields.Why, null),
        ];
        var choicesWithoutSelf = choices with { Goals = [.. choices.Goals.Where(goal => goal.Value != handle)] };
        return new(EditGoalId, handle, "Edit a goal", "Save", [
            .. fields.Select(field => FormField.Of(field.Id, choicesWithoutSelf, field.Value, required: field.Id == FormFields.Title)),
            new Field.Note("With a reason, a new date or measure is a new plan; without one it counts as drift."),
        ]);
    }

    private static string? Figure(double? number) => number?.ToString("0.##########", CultureInfo.InvariantCulture);
}
