namespace StandupBot.Core.Text.Words;

/// <summary>The forms in which a word can be read as an action. A word may have several ("read", "set").</summary>
[Flags]
public enum VerbForms
{
    None = 0,

    /// <summary>"fix": an instruction to oneself, a plan.</summary>
    Base = 1,

    /// <summary>"fixed", "wrote": done.</summary>
    Past = 2,

    /// <summary>"fixing": going on.</summary>
    Ing = 4,
}
