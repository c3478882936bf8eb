namespace StandupBot.Core.Commands.Forms;

/// <summary>Which fields the form of a verb has.</summary>
/// <param name="Title">At most 24 characters: the shortest of the platforms.</param>
/// <param name="Needed">Fields that must be filled in.</param>
internal sealed record FormShape(string Id, string Title, string Submit, IReadOnlyList<string> Needed, params IReadOnlyList<string> Optional)
{
    public static IReadOnlyList<FormShape> All { get; } =
    [
        new("goals.add", "Add a goal", "Add", [FormFields.Title], FormFields.Due, FormFields.Parent, FormFields.For, FormFields.MeasureFrom,
            FormFields.MeasureTo, FormFields.MeasureUnit, FormFields.Priority, FormFields.Description),
        new("goals.update", "How far is it?", "Save", [FormFields.Goal], FormFields.Amount, FormFields.Confidence, FormFields.Status, FormFields.Note),
        new("goals.done", "Close a goal", "Done", [FormFields.Goal], FormFields.Note),
        new("goals.drop", "Drop a goal", "Drop", [FormFields.Goal, FormFields.Why]),
        new("goals.pause", "Pause a goal", "Pause", [FormFields.Goal], FormFields.Note),
        new("goals.resume", "Resume a goal", "Resume", [FormFields.Goal], FormFields.Note),
        new("goals.show", "Which goal?", "Show", [FormFields.Goal]),
        new("goals.edit", "Which goal?", "Edit", [FormFields.Goal]),
        new("goals.link", "Link a goal", "Link", [FormFields.Goal], FormFields.Parent),
        new("goals.owner", "Who owns it?", "Save", [FormFields.Goal, FormFields.Member]),
        new("goals.priority", "How much does it matter?", "Save", [FormFields.Goal, FormFields.Priority]),
        new("goals.signals.ack", "Seen", "Save", [FormFields.Signal]),
        new("goals.signals.snooze", "Not now", "Snooze", [FormFields.Signal], FormFields.Days),
        new("goals.signals.dismiss", "Not a problem", "Save", [FormFields.Signal, FormFields.Why]),
        new("goals.blockers.add", "What is in the way?", "Save", [FormFields.What], FormFields.Unblocker, FormFields.Kind, FormFields.Goal),
        new("goals.blockers.resolve", "Out of the way", "Resolve", [FormFields.Roadblock], FormFields.Note),
        new("goals.blockers.assign", "Who clears it?", "Save", [FormFields.Roadblock, FormFields.Member]),
        new("goals.need", "Ask for something", "Ask", [FormFields.For, FormFields.What], FormFields.Goal),
        new("goals.promise", "A promise", "Save", [FormFields.Customer, FormFields.What, FormFields.Due], FormFields.Goal),
        new("goals.promise.kept", "Delivered", "Save", [FormFields.Promise]),
        new("goals.promise.move", "Another day", "Save", [FormFields.Promise, FormFields.Due]),
        new("goals.promise.cancel", "Cancel a promise", "Cancel it", [FormFields.Promise]),
        new("goals.promise.link", "Which goal delivers it?", "Save", [FormFields.Promise, FormFields.Goal]),
        new("goals.heard", "Heard outside", "Save", [FormFields.What], FormFields.Customer, FormFields.Theme),
        new("standup.away", "Away", "Save", [FormFields.Until], FormFields.From, FormFields.Member),
        new("standup.timezone", "Time zone", "Save", [FormFields.Zone]),
        new("standup.members.add", "Who joins?", "Add", [FormFields.Members]),
        new("standup.members.remove", "Who leaves?", "Remove", [FormFields.Members]),
    ];

    public static FormShape? Of(string formId) => All.FirstOrDefault(shape => shape.Id == formId);
}
