namespace StandupBot.Intelligence;

/// <summary>Optional language models; section "Intelligence" of the settings. Without it no word of anybody leaves the machine.</summary>
public sealed class IntelligenceOptions
{
    public const string Section = "Intelligence";

    /// <summary>Finds goals by meaning as well as by words.</summary>
    public ModelOptions Embeddings { get; set; } = new();

    /// <summary>Cuts free text into items.</summary>
    public ModelOptions Chat { get; set; } = new();

    /// <summary>Writes a sentence or two above the owner's digest.</summary>
    public ModelOptions Preface { get; set; } = new();
}

/// <summary>One model: where it runs, and how much it may be given.</summary>
public sealed class ModelOptions
{
    public const string None = "None";
    public const string Onnx = "Onnx";
    public const string OpenAI = "OpenAI";
    public const string Ollama = "Ollama";

    /// <summary>None, Onnx (embeddings only, on this machine), OpenAI (any service that speaks its protocol) or Ollama.</summary>
    public string Provider { get; set; } = None;

    /// <summary>Address of the service, such as https://models.example.org/v1 or http://127.0.0.1:11434.</summary>
    public string? Endpoint { get; set; }

    /// <summary>The model's name at the service.</summary>
    public string? Model { get; set; }

    /// <summary>Key of the service; none for one that asks for none.</summary>
    public string? ApiKey { get; set; }

    /// <summary>Onnx: the sentence model's file.</summary>
    public string? ModelPath { get; set; }

    /// <summary>Onnx: the model's WordPiece vocabulary (vocab.txt).</summary>
    public string? VocabularyPath { get; set; }

    /// <summary>Milliseconds after which an answer is understood, or the digest sent, without the model, 50 to 10,000.</summary>
    public int TimeoutMilliseconds { get; set; } = 1500;

    /// <summary>Characters that the model is given in a day (UTC) at most, 1 to 100,000,000.</summary>
    public int CharactersPerDay { get; set; } = 200_000;

    /// <summary>True if texts are sent to an address.</summary>
    public bool IsService => Provider is OpenAI or Ollama;

    public bool IsOn => Provider != None;
}
