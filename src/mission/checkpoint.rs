//! A board as JSON, to go on from later (D20).

use super::board::Board;
use super::row::{Annotation, Move};
use super::row_fault::BadLine;
use super::shape::{RowShape, counted};
use super::strictness::Reading;
use crate::contract::registry::CONTRACT_DIGEST;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt;

/// What a checkpoint holds: the rows as they were read.
#[derive(Serialize, Deserialize)]
struct Checkpoint {
    /// Digest of the contract that judged them.
    contract: String,
    reading: Reading,
    lines: u64,
    #[expect(clippy::vec_box, reason = "a row is a kilobyte, and stays where it was read")]
    moves: Vec<Box<Move>>,
    annotations: Vec<Annotation>,
    /// Line, shape, row.
    notes: Vec<(u64, String, Map<String, Value>)>,
    bad: Vec<BadLine>,
    shapes: BTreeMap<String, u64>,
}

/// Why a board cannot go on from a checkpoint.
///
/// ```
/// use spec_kitty_events::mission::Board;
/// let error = Board::resume(&serde_json::json!([])).unwrap_err();
/// assert!(error.to_string().ends_with("read the log anew"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum BoardResumeError {
    /// Its rows were judged by another contract.
    OtherContract,
    /// It does not have the form of a checkpoint.
    Form {
        /// What is wrong.
        message: String,
    },
}

impl fmt::Display for BoardResumeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherContract => f.write_str("the checkpoint was made under another contract")?,
            Self::Form { message } => write!(f, "the checkpoint cannot be read: {message}")?,
        }
        f.write_str("; read the log anew")
    }
}

impl std::error::Error for BoardResumeError {}

impl Board {
    /// All that is needed to go on later, as JSON. Its size is in proportion to the log.
    ///
    /// ```
    /// use spec_kitty_events::mission::{Board, Reading};
    /// let mut board = Board::new(Reading::Contract);
    /// board.line(b"not JSON");
    /// let text = board.checkpoint().to_string();
    /// let mut resumed = Board::resume(&serde_json::from_str(&text)?)?;
    /// assert_eq!(resumed.fold()?.bad, board.fold()?.bad);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn checkpoint(&self) -> Value {
        let notes = self.notes.iter();
        let checkpoint = Checkpoint {
            contract: CONTRACT_DIGEST.to_owned(),
            reading: self.reading,
            lines: self.lines,
            moves: self.moves.clone(),
            annotations: self.annotations.clone(),
            notes: notes.map(|(line, shape, row)| (*line, shape.id.into(), row.clone())).collect(),
            bad: self.bad.clone(),
            shapes: self.shapes.iter().map(|(id, n)| ((*id).to_owned(), *n)).collect(),
        };
        serde_json::to_value(checkpoint).expect("a checkpoint is written as JSON")
    }

    /// Goes on from a checkpoint. No line is judged again.
    ///
    /// # Errors
    ///
    /// When it was made under another contract, or is none at all.
    pub fn resume(checkpoint: &Value) -> Result<Self, BoardResumeError> {
        let form = |message: String| BoardResumeError::Form { message };
        let Checkpoint { contract, reading, lines, moves, annotations, notes, bad, shapes } =
            Checkpoint::deserialize(checkpoint).map_err(|e| form(e.to_string()))?;
        if contract != CONTRACT_DIGEST {
            return Err(BoardResumeError::OtherContract);
        }
        let unknown = |id: &str| form(format!("it has rows of the shape `{id}`"));
        let mut board = Self::new(reading);
        (board.lines, board.bad) = (lines, bad);
        moves.into_iter().for_each(|row| board.take(row));
        annotations.into_iter().for_each(|row| board.annotate(row));
        for (line, id, row) in notes {
            let shape = RowShape::find(&id).ok_or_else(|| unknown(&id))?;
            board.notes.push((line, shape, row));
        }
        for (id, n) in shapes {
            let id = counted(&id).ok_or_else(|| unknown(&id))?;
            board.shapes.insert(id, n);
        }
        Ok(board)
    }
}
