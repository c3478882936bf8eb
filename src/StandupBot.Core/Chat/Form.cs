namespace StandupBot.Core.Chat;

/// <summary>A form that a person fills in: a modal, a dialog or a card, as the platform has it.</summary>
/// <param name="Id">Which form it is, such as "standup.answer"; comes back with the submission.</param>
/// <param name="State">What the form is about, such as the run; comes back too and is authorised again; at most 2,000 characters.</param>
public sealed record Form(string Id, string State, string Title, string Submit, IReadOnlyList<Field> Fields);

/// <summary>One entry of a form. A closed set.</summary>
public abstract record Field
{
    private Field() { }

    /// <summary>Text that explains; nothing to fill in.</summary>
    public sealed record Note(RichText Body) : Field;

    /// <summary>Something to fill in. Values come back under <see cref="Id"/>; one that was left empty is absent.</summary>
    public abstract record Input(string Id, string Label) : Field
    {
        /// <summary>A short line under the field.</summary>
        public string? Hint { get; init; }

        public bool Required { get; init; }
    }

    public sealed record Text(string Id, string Label) : Input(Id, Label)
    {
        public bool Multiline { get; init; }
        public string? Initial { get; init; }
        public string? Placeholder { get; init; }
        public int MaxLength { get; init; } = 3000;
    }

    /// <summary>One of some options, or several when <see cref="Multiple"/>.</summary>
    public sealed record Choice(string Id, string Label, IReadOnlyList<Option> Options) : Input(Id, Label)
    {
        public bool Multiple { get; init; }
        public IReadOnlyList<string> Initial { get; init; } = [];
    }

    public sealed record Number(string Id, string Label) : Input(Id, Label)
    {
        public double? Min { get; init; }
        public double? Max { get; init; }
        public double? Initial { get; init; }
    }

    public sealed record Date(string Id, string Label) : Input(Id, Label)
    {
        public DateOnly? Initial { get; init; }
    }

    /// <summary>Yes or no; comes back as "true" or "false".</summary>
    public sealed record Toggle(string Id, string Label) : Input(Id, Label)
    {
        public bool Initial { get; init; }
    }
}

/// <summary>One option of a choice: what comes back, and what people read.</summary>
public sealed record Option(string Value, string Label);
