//! Full paths that typify prints, in the form in which Rust is written: `::std::string::String` is
//! `String`.
//! A contract type cannot take these names: the rule `name.taken` says so.

use syn::visit_mut::VisitMut;

/// Shortens the paths of what every module knows.
pub(super) fn shorten(file: &mut syn::File) {
    Shorten.visit_file_mut(file);
}

struct Shorten;

/// Paths that need no prefix, and what is left of them.
const KNOWN: &[(&[&str], usize)] = &[
    (&["std", "option", "Option"], 2),
    (&["std", "string", "String"], 2),
    (&["std", "vec", "Vec"], 2),
    (&["std", "result", "Result"], 2),
    (&["std", "boxed", "Box"], 2),
    (&["std", "default", "Default"], 2),
    (&["std", "convert", "From"], 2),
    (&["std", "convert", "TryFrom"], 2),
];

impl VisitMut for Shorten {
    fn visit_type_path_mut(&mut self, ty: &mut syn::TypePath) {
        let before = ty.path.segments.len();
        syn::visit_mut::visit_type_path_mut(self, ty);
        moved(ty.qself.as_mut(), before - ty.path.segments.len());
    }

    fn visit_expr_path_mut(&mut self, expr: &mut syn::ExprPath) {
        let before = expr.path.segments.len();
        syn::visit_mut::visit_expr_path_mut(self, expr);
        moved(expr.qself.as_mut(), before - expr.path.segments.len());
    }

    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        syn::visit_mut::visit_path_mut(self, path);
        if path.leading_colon.is_none() {
            return;
        }
        let known = KNOWN.iter().find(|(names, _)| {
            path.segments.len() >= names.len()
                && path.segments.iter().zip(*names).all(|(s, n)| s.ident == n)
        });
        if let Some((_, skipped)) = known {
            path.segments = path.segments.iter().skip(*skipped).cloned().collect();
            path.leading_colon = None;
        } else if path
            .segments
            .first()
            .is_some_and(|s| s.ident == "serde" || s.ident == "serde_json")
        {
            path.leading_colon = None;
        }
    }
}

/// The trait of `<T as Trait>::Item` ends that many segments earlier.
fn moved(qself: Option<&mut syn::QSelf>, shortened: usize) {
    if let Some(qself) = qself {
        qself.position = qself.position.saturating_sub(shortened);
    }
}
